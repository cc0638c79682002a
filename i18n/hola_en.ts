<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AboutView</name>
    <message numerus="yes">
        <source>%n parts are in this car. Touch one to read its licence</source>
        <translation>
            <numerusform>%n part is in this car. Touch it to read its licence</numerusform>
            <numerusform>%n parts are in this car. Touch one to read its licence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectivityView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message numerus="yes">
        <source>%n damaged files are left out</source>
        <translation>
            <numerusform>%n damaged file is left out</numerusform>
            <numerusform>%n damaged files are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaterRow</name>
    <message numerus="yes">
        <source>Airing, %n min left</source>
        <translation>
            <numerusform>Airing, %n min left</numerusform>
            <numerusform>Airing, %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heating, %n min left</source>
        <translation>
            <numerusform>Heating, %n min left</numerusform>
            <numerusform>Heating, %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePill</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>spaces or chargers</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message numerus="yes">
        <source>Service in %n day(s)</source>
        <translation>
            <numerusform>Service in %n day</numerusform>
            <numerusform>Service in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oil change in %n day(s)</source>
        <translation>
            <numerusform>Oil change in %n day</numerusform>
            <numerusform>Oil change in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackRow</name>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VehicleStatusView</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
</TS>
