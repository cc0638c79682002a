<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>AboutView</name>
    <message>
        <source>The licences can be read when you have stopped</source>
        <translation>The licenses can be read when you have stopped</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are in this car. Touch one to read its licence</source>
        <translation>
            <numerusform>%n part is in this car. Touch it to read its license</numerusform>
            <numerusform>%n parts are in this car. Touch one to read its license</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AirKeys</name>
    <message>
        <source>Air to the windscreen</source>
        <translation>Air to the windshield</translation>
    </message>
</context>
<context>
    <name>AppDetails</name>
    <message>
        <source>Covers and the list of stations come again by themselves. Favourites and music stay</source>
        <translation>Covers and the list of stations come again by themselves. Favorites and music stay</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>Petrol</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrollment</translation>
    </message>
    <message>
        <source>Enrol this car</source>
        <translation>Enroll this car</translation>
    </message>
</context>
<context>
    <name>CarSettings</name>
    <message>
        <source>Avoid motorways</source>
        <translation>Avoid highways</translation>
    </message>
    <message>
        <source>OpenStreetMap credit licence ODbL</source>
        <comment>words to find the setting by</comment>
        <translation>OpenStreetMap credit license ODbL</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Parts and licenses</translation>
    </message>
    <message>
        <source>open source software versions licences copyright GPL notice</source>
        <comment>words to find the setting by</comment>
        <translation>open source software versions licenses copyright GPL notice</translation>
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
    <name>ClockView</name>
    <message>
        <source>%1. The car sets it, also to summer time</source>
        <translation>%1. The car sets it, also to daylight saving time</translation>
    </message>
</context>
<context>
    <name>ComfortSettings</name>
    <message>
        <source>What recognises each language</source>
        <translation>What recognizes each language</translation>
    </message>
    <message>
        <source>day night dark light colours sunrise sunset</source>
        <comment>words to find the setting by</comment>
        <translation>day night dark light colors sunrise sunset</translation>
    </message>
    <message>
        <source>summer time region</source>
        <comment>words to find the setting by</comment>
        <translation>daylight saving time region</translation>
    </message>
    <message>
        <source>Distances, consumption and tyre pressures</source>
        <translation>Distances, consumption and tire pressures</translation>
    </message>
    <message>
        <source>kilometres miles imperial metric bar psi</source>
        <comment>words to find the setting by</comment>
        <translation>kilometers miles imperial metric bar psi</translation>
    </message>
</context>
<context>
    <name>EngineList</name>
    <message>
        <source>Speech is recognised in the car, without the network</source>
        <translation>Speech is recognized in the car, without the network</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>Your settings, favourites and places, in the car and at the services</source>
        <translation>Your settings, favorites and places, in the car and at the services</translation>
    </message>
    <message>
        <source>Licences and what you bought for this account</source>
        <translation>Licenses and what you bought for this account</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Its file is missing in this car. The NOTICE of Hola names the licence.</source>
        <translation>Its file is missing in this car. The NOTICE of Hola names the license.</translation>
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
    <name>NowPlaying</name>
    <message>
        <source>Remove from favourites</source>
        <translation>Remove from favorites</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>Keep as favorite</translation>
    </message>
</context>
<context>
    <name>QuickView</name>
    <message>
        <source>Colours, %1</source>
        <translation>Colors, %1</translation>
    </message>
</context>
<context>
    <name>RadioView</name>
    <message>
        <source>Favourites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>No favorites yet</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>Remove %1 from favourites</source>
        <translation>Remove %1 from favorites</translation>
    </message>
    <message>
        <source>Keep %1 as favourite</source>
        <translation>Keep %1 as favorite</translation>
    </message>
</context>
<context>
    <name>TripMemory</name>
    <message>
        <source>Since refuelling</source>
        <translation>Since refueling</translation>
    </message>
</context>
<context>
    <name>VehicleStatusView</name>
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
    <message>
        <source>Full beam</source>
        <translation>High beam</translation>
    </message>
    <message>
        <source>Dipped beam</source>
        <translation>Low beam</translation>
    </message>
</context>
</TS>
