<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Hola %1</source>
        <translation>Hola %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s vom Einschalten bis zur ersten Berührung</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Letzter Start</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, Open Database License</source>
        <translation>© OpenStreetMap-Mitwirkende, Open Database License</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Kartendaten</translation>
    </message>
    <message>
        <source>Inter (SIL Open Font License), Material Symbols (Apache License 2.0), Qt, Qt Virtual Keyboard, Valhalla, Vosk, Moonshine, eSpeak NG and others under their own licences</source>
        <translation>Inter (SIL Open Font License), Material Symbols (Apache License 2.0), Qt, Qt Virtual Keyboard, Valhalla, Vosk, Moonshine, eSpeak NG und andere unter ihren eigenen Lizenzen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Mit dem Handy anmelden</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Arrived at %1</source>
        <translation>Am Ziel: %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Am Ziel</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AssistantOverlay</name>
    <message>
        <source>I&apos;m listening</source>
        <translation>Ich höre zu</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Type what you want to know or do</source>
        <translation>Tippen Sie Ihre Frage oder Ihren Wunsch</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Sprachbedienung</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Lieber tippen</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Tippen geht, wenn Sie stehen</translation>
    </message>
</context>
<context>
    <name>CarWindow</name>
    <message>
        <source>The screen&apos;s program is damaged. Driving is not affected. Have it repaired.</source>
        <translation>Das Programm des Bildschirms ist beschädigt. Das Fahren ist nicht betroffen. Lassen Sie es reparieren.</translation>
    </message>
</context>
<context>
    <name>ClimateBar</name>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Temperatur, Fahrer</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Sitzheizung, Fahrer</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Gebläse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Demist the windscreen</source>
        <translation>Frontscheibe entfeuchten</translation>
    </message>
    <message>
        <source>Demist the rear window</source>
        <translation>Heckscheibe entfeuchten</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Sitzheizung, Beifahrer</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Temperatur, Beifahrer</translation>
    </message>
</context>
<context>
    <name>ClimateButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Automatic follows the light outside</source>
        <translation>Automatisch folgt dem Licht draußen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Pages and cards change without moving</source>
        <translation>Seiten und Karten wechseln ohne Bewegung</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>DrivingLock</name>
    <message>
        <source>It opens again when you have stopped.</source>
        <translation>Es öffnet sich wieder, wenn Sie stehen.</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Nicht während der Fahrt</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Stattdessen sagen</translation>
    </message>
</context>
<context>
    <name>FeaturePage</name>
    <message>
        <source>Climate, voice and the other pages work. Have the car&apos;s software checked.</source>
        <translation>Klima, Sprache und die anderen Seiten funktionieren. Lassen Sie die Software des Autos prüfen.</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Diese Seite lässt sich nicht anzeigen</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>Looking for a new way</source>
        <translation>Ein neuer Weg wird gesucht</translation>
    </message>
    <message>
        <source>No satellites: position by the wheels</source>
        <translation>Keine Satelliten: Position über die Räder</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>Type it instead</source>
        <translation>Lieber tippen</translation>
    </message>
    <message>
        <source>Close voice control</source>
        <translation>Sprachbedienung schließen</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>greeting, name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>JourneyView</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>Demodaten</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Screen, voice and route guidance</source>
        <translation>Bildschirm, Sprache und Zielführung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>km, °C</source>
        <translation>km, °C</translation>
    </message>
    <message>
        <source>miles, °F</source>
        <translation>Meilen, °F</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>24-Stunden-Uhr</translation>
    </message>
</context>
<context>
    <name>ManeuverCard</name>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Charging stations</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Fuel stations</source>
        <translation>Tankstellen</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Adresse festlegen</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>MapModes</name>
    <message>
        <source>Map in three dimensions</source>
        <translation>Karte dreidimensional</translation>
    </message>
    <message>
        <source>Map in driving direction</source>
        <translation>Karte in Fahrtrichtung</translation>
    </message>
    <message>
        <source>Map with north up</source>
        <translation>Karte mit Norden oben</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>Zentrieren</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Open media</source>
        <translation>Medien öffnen</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Choose something in Media</source>
        <translation>Wählen Sie etwas in Medien</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Plug in a USB stick with music, or copy files into the car&apos;s music folder.</source>
        <translation>Stecken Sie einen USB-Stick mit Musik ein oder kopieren Sie Dateien in den Musikordner des Autos.</translation>
    </message>
    <message>
        <source>Looking for music</source>
        <translation>Musik wird gesucht</translation>
    </message>
    <message>
        <source>No music found</source>
        <translation>Keine Musik gefunden</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Online services can be used</source>
        <translation>Online-Dienste sind verfügbar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Dienste nicht erreichbar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Hinweise</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>OnlinePanel</name>
    <message>
        <source>Live parking, weather and this car in your account</source>
        <translation>Freie Parkplätze, Wetter und dieses Auto in Ihrem Konto</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Mit dem Handy anmelden</translation>
    </message>
    <message>
        <source>Online services can be used</source>
        <translation>Online-Dienste sind verfügbar</translation>
    </message>
    <message>
        <source>Navigation, climate and your saved places work</source>
        <translation>Navigation, Klima und Ihre gespeicherten Orte funktionieren</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Dienste nicht erreichbar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Questions go out with your account and, for weather and parking, the position. No recordings</source>
        <translation>Fragen gehen mit Ihrem Konto hinaus, für Wetter und Parken auch mit der Position. Keine Aufnahmen</translation>
    </message>
    <message>
        <source>Position is sent with your questions</source>
        <translation>Die Position geht mit Ihren Fragen mit</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Position wird nicht geteilt</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>QR-Code für Ihr Handy</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Scannen Sie den Code mit dem Handy, oder öffnen Sie</translation>
    </message>
    <message>
        <source>2  Check that the phone shows this code</source>
        <translation>2  Prüfen Sie, ob das Handy diesen Code zeigt</translation>
    </message>
    <message>
        <source>3  Confirm on the phone; the car follows by itself</source>
        <translation>3  Bestätigen Sie am Handy; das Auto folgt von selbst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Läuft ab in %1</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Stop here too</source>
        <translation>Hier auch halten</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go here instead</source>
        <translation>Stattdessen hierher</translation>
    </message>
    <message>
        <source>Keep as home</source>
        <translation>Als Zuhause merken</translation>
    </message>
    <message>
        <source>Keep as work</source>
        <translation>Als Arbeit merken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlacePill</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>spaces or chargers</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>old data</source>
        <translation>alte Daten</translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>Demonstrationsdaten</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Last known state; the services cannot be reached now</source>
        <translation>Letzter bekannter Stand; die Dienste sind gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>You can use the online services</source>
        <translation>Sie können die Online-Dienste nutzen</translation>
    </message>
    <message>
        <source>Open the link in the e-mail we sent you; then the online services open</source>
        <translation>Öffnen Sie den Link in unserer E-Mail; dann stehen die Online-Dienste bereit</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>E-Mail noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Sie sind Hauptnutzer dieses Autos</translation>
    </message>
    <message>
        <source>You are a secondary user of this car</source>
        <translation>Sie sind Zweitnutzer dieses Autos</translation>
    </message>
    <message>
        <source>This car is not yet in your account</source>
        <translation>Dieses Auto ist noch nicht in Ihrem Konto</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>Lock unknown</source>
        <translation>Schloss: –</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Service overdue</source>
        <translation>Service überfällig</translation>
    </message>
    <message>
        <source>Service today</source>
        <translation>Service heute</translation>
    </message>
    <message numerus="yes">
        <source>Service in %n day(s)</source>
        <translation>
            <numerusform>Service in %n Tag</numerusform>
            <numerusform>Service in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Energy on board</source>
        <translation>Energie an Bord</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>%1, %2</source>
        <comment>number, title</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RouteChoice</name>
    <message>
        <source>Routes to %1</source>
        <translation>Routen nach %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Choose no route</source>
        <translation>Keine Route wählen</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Saves energy</source>
        <translation>Spart Energie</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Schnellste</translation>
    </message>
    <message>
        <source>toll</source>
        <translation>Maut</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>Fähre</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: the bar is %1 long</source>
        <translation>Maßstab: Der Balken ist %1 lang</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Where is your home?</source>
        <translation>Wo sind Sie zu Hause?</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Wo arbeiten Sie?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Tippen geht, wenn Sie stehen</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Zeile leeren</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Stattdessen sagen</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type a place, a street or what you need, as fuel or parking.</source>
        <translation>Tippen Sie einen Ort, eine Straße oder was Sie brauchen, etwa Tanken oder Parken.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for something near it.</source>
        <translation>Prüfen Sie die Schreibweise, oder suchen Sie etwas in der Nähe.</translation>
    </message>
    <message>
        <source>Places you drive to appear here</source>
        <translation>Hier erscheinen Ihre Fahrziele</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Sprache und Einheiten</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Online-Dienste</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>SpeedSign</name>
    <message>
        <source>Speed limit %1, you drive %2</source>
        <translation>Tempolimit %1, Sie fahren %2</translation>
    </message>
    <message>
        <source>Speed limit %1</source>
        <translation>Tempolimit %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Dienste nicht erreichbar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Position is sent with your questions</source>
        <translation>Die Position geht mit Ihren Fragen mit</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Position wird nicht geteilt</translation>
    </message>
    <message>
        <source>Opens the notices</source>
        <translation>Öffnet die Hinweise</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1, less</source>
        <translation>%1, weniger</translation>
    </message>
    <message>
        <source>This is the lowest it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, mehr</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>That did not work. Everything else goes on; try again.</source>
        <translation>Das hat nicht geklappt. Alles andere läuft weiter; versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Empty the line</source>
        <translation>Zeile leeren</translation>
    </message>
</context>
<context>
    <name>TripCard</name>
    <message>
        <source>arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>left</source>
        <comment>time left</comment>
        <translation>noch</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>End guidance</source>
        <translation>Zielführung beenden</translation>
    </message>
</context>
<context>
    <name>TypedPanel</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Geben Sie zuerst Ihre E-Mail ein</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Geben Sie zuerst Ihr Passwort ein</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>VehicleView</name>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>front left door</source>
        <translation>Tür vorn links</translation>
    </message>
    <message>
        <source>front right door</source>
        <translation>Tür vorn rechts</translation>
    </message>
    <message>
        <source>rear left door</source>
        <translation>Tür hinten links</translation>
    </message>
    <message>
        <source>rear right door</source>
        <translation>Tür hinten rechts</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>bonnet</source>
        <translation>Motorhaube</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>ein Fenster</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>%1 % charged</source>
        <translation>%1 % geladen</translation>
    </message>
    <message>
        <source>Tank %1 % full</source>
        <translation>Tank zu %1 % voll</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Unlocks when parked</source>
        <translation>Entriegeln im Stand</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entriegeln</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Türen und Fenster</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>All shut</source>
        <translation>Alles zu</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>Pump them up soon</source>
        <translation>Bald aufpumpen</translation>
    </message>
    <message>
        <source>rear %1 and %2</source>
        <translation>hinten %1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tyre pressures left and right</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>oder nach %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Kilometerstand</translation>
    </message>
</context>
<context>
    <name>VoiceKey</name>
    <message>
        <source>Speech does not work now; you can type</source>
        <translation>Sprache geht gerade nicht; Sie können tippen</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Sprachbedienung</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>Your voice stays in the car. The voice key works in any case.</source>
        <translation>Ihre Stimme bleibt im Auto. Die Sprachtaste funktioniert immer.</translation>
    </message>
    <message>
        <source>Listen for &quot;Hola Hola&quot;</source>
        <translation>Auf „Hola Hola“ hören</translation>
    </message>
    <message>
        <source>%1 times normal</source>
        <translation>%1-mal normal</translation>
    </message>
    <message>
        <source>Speaking speed</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speaking volume</source>
        <translation>Sprachlautstärke</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
</context>
<context>
    <name>VolumeCard</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Ton wieder an</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Live parking and weather</source>
        <translation>Freie Parkplätze und Wetter</translation>
    </message>
    <message>
        <source>Answers from the online services, by touch or by voice</source>
        <translation>Antworten der Online-Dienste, per Berührung oder Sprache</translation>
    </message>
    <message>
        <source>This car in your account</source>
        <translation>Dieses Auto in Ihrem Konto</translation>
    </message>
    <message>
        <source>Your phone&apos;s page shows it among your cars</source>
        <translation>Die Seite auf dem Handy zeigt es bei Ihren Autos</translation>
    </message>
    <message>
        <source>Your places go when you sign out</source>
        <translation>Ihre Orte gehen beim Abmelden</translation>
    </message>
    <message>
        <source>Without signing in, places and settings stay in this car</source>
        <translation>Ohne Anmeldung bleiben Orte und Einstellungen in diesem Auto</translation>
    </message>
    <message>
        <source>Getting a code</source>
        <translation>Code wird geholt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Mit dem Handy anmelden</translation>
    </message>
    <message>
        <source>Type e-mail and password</source>
        <translation>E-Mail und Passwort eingeben</translation>
    </message>
</context>
</TS>
