<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Inter (SIL Open Font License), Material Symbols (Apache License 2.0), Qt, Qt Virtual Keyboard, Valhalla, Vosk, Moonshine, eSpeak NG and others under their own licences</source>
        <translation>Inter (SIL Open Font License), Material Symbols (Apache License 2.0), Qt, Qt Virtual Keyboard, Valhalla, Vosk, Moonshine, eSpeak NG and others under their own licenses</translation>
    </message>
</context>
<context>
    <name>ClimateBar</name>
    <message>
        <source>Demist the windscreen</source>
        <translation>Defog the windshield</translation>
    </message>
    <message>
        <source>Demist the rear window</source>
        <translation>Defog the rear window</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Fuel stations</source>
        <translation>Gas stations</translation>
    </message>
</context>
<context>
    <name>MapModes</name>
    <message>
        <source>Recentre</source>
        <translation>Recenter</translation>
    </message>
</context>
<context>
    <name>VehicleView</name>
    <message>
        <source>boot</source>
        <translation>trunk</translation>
    </message>
    <message>
        <source>bonnet</source>
        <translation>hood</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Tires</translation>
    </message>
</context>
</TS>
