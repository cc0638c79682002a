<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutView</name>
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
        <source>© OpenStreetMap contributors, Open Database License</source>
        <translation>© OpenStreetMap-Mitwirkende, Open Database License</translation>
    </message>
    <message>
        <source>The licences can be read when you have stopped</source>
        <translation>Die Lizenzen lassen sich lesen, wenn Sie stehen</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are in this car. Touch one to read its licence</source>
        <translation>
            <numerusform>%n Teil ist in diesem Auto. Berühren Sie es, um die Lizenz zu lesen</numerusform>
            <numerusform>%n Teile sind in diesem Auto. Berühren Sie eines, um die Lizenz zu lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Type here instead</source>
        <translation>Lieber hier tippen</translation>
    </message>
    <message>
        <source>Getting your code</source>
        <translation>Ihr Code wird geholt</translation>
    </message>
    <message>
        <source>Use your phone, or type here</source>
        <translation>Nehmen Sie Ihr Handy, oder tippen Sie hier</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
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
    <name>AirKeys</name>
    <message>
        <source>Where the air goes</source>
        <translation>Wohin die Luft strömt</translation>
    </message>
    <message>
        <source>Air to the windscreen</source>
        <translation>Luft zur Frontscheibe</translation>
    </message>
    <message>
        <source>Air to the face</source>
        <translation>Luft zum Gesicht</translation>
    </message>
    <message>
        <source>Air to the feet</source>
        <translation>Luft zu den Füßen</translation>
    </message>
</context>
<context>
    <name>AppDetails</name>
    <message>
        <source>Covers and the list of stations come again by themselves. Favourites and music stay</source>
        <translation>Cover und Senderliste kommen von selbst wieder. Favoriten und Musik bleiben</translation>
    </message>
    <message>
        <source>Map pictures are drawn again. Maps and places stay</source>
        <translation>Kartenbilder werden neu gezeichnet. Karten und Orte bleiben</translation>
    </message>
    <message>
        <source>The map is away for a moment. A route goes on by itself</source>
        <translation>Die Karte ist kurz weg. Eine Route geht von selbst weiter</translation>
    </message>
    <message>
        <source>The voice is away for a moment. What is being said is lost</source>
        <translation>Die Stimme ist kurz weg. Was gerade gesagt wird, geht verloren</translation>
    </message>
    <message>
        <source>The services are away for a moment. Navigation goes on</source>
        <translation>Die Dienste sind kurz weg. Die Navigation läuft weiter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Nicht während der Fahrt</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>Es gibt nichts zu löschen</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>More when parked</source>
        <translation>Mehr, wenn geparkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AppSettings</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>disk memory space full clear cache size</source>
        <comment>words to find the setting by</comment>
        <translation>Speicher Platz Festplatte voll leeren Cache Größe</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>app permissions position maps cache restart</source>
        <comment>words to find the setting by</comment>
        <translation>App Berechtigungen Position Karten Cache Neustart</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>app permissions radio music covers cache</source>
        <comment>words to find the setting by</comment>
        <translation>App Berechtigungen Radio Musik Cover Cache</translation>
    </message>
    <message>
        <source>Voice assistant</source>
        <translation>Sprachassistent</translation>
    </message>
    <message>
        <source>app permissions microphone speech contacts restart</source>
        <comment>words to find the setting by</comment>
        <translation>App Berechtigungen Mikrofon Sprache Kontakte Neustart</translation>
    </message>
    <message>
        <source>Address book and messages</source>
        <translation>Adressbuch und Nachrichten</translation>
    </message>
    <message>
        <source>app permissions phone contacts e-mail drafts</source>
        <comment>words to find the setting by</comment>
        <translation>App Berechtigungen Telefon Kontakte E-Mail Entwürfe</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Online-Dienste</translation>
    </message>
    <message>
        <source>app permissions internet cloud account</source>
        <comment>words to find the setting by</comment>
        <translation>App Berechtigungen Internet Cloud Konto</translation>
    </message>
    <message>
        <source>Car and screen</source>
        <translation>Auto und Bildschirm</translation>
    </message>
    <message>
        <source>app permissions vehicle trip computer</source>
        <comment>words to find the setting by</comment>
        <translation>App Berechtigungen Fahrzeug Bordcomputer</translation>
    </message>
</context>
<context>
    <name>AppUse</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
</context>
<context>
    <name>AppsView</name>
    <message>
        <source>Being measured</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>None are installed. They come with the In-Car Store, which this version does not have yet</source>
        <translation>Keine installiert. Sie kommen mit dem In-Car Store, den diese Version noch nicht hat</translation>
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
        <source>Type the answer</source>
        <translation>Antwort tippen</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Tippen geht, wenn Sie stehen</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>Petrol</source>
        <translation>Benzin</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>Diesel</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>Plug-in-Hybrid</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Elektrisch</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Software %1</source>
        <translation>Software %1</translation>
    </message>
    <message>
        <source>The services add this car to your account</source>
        <translation>Die Dienste fügen das Auto Ihrem Konto hinzu</translation>
    </message>
    <message>
        <source>You become the main user of this car: you buy services for it and say who else uses it.</source>
        <translation>Sie werden Hauptnutzer dieses Autos: Sie kaufen Dienste dafür und sagen, wer es noch nutzt.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Anmeldung des Autos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enrol this car</source>
        <translation>Auto hinzufügen</translation>
    </message>
</context>
<context>
    <name>CarSettings</name>
    <message>
        <source>Short says only what comes next, close before it</source>
        <translation>Kurz sagt nur das Nächste, knapp davor</translation>
    </message>
    <message>
        <source>Spoken directions</source>
        <translation>Gesprochene Ansagen</translation>
    </message>
    <message>
        <source>prompts guidance voice silent mute announcements</source>
        <comment>words to find the setting by</comment>
        <translation>ansagen zielführung stimme stumm still</translation>
    </message>
    <message>
        <source>How the map is shown when you start</source>
        <translation>So zeigt sich die Karte beim Start</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Kartenansicht</translation>
    </message>
    <message>
        <source>three dimensions 2D 3D north up heading tilt</source>
        <comment>words to find the setting by</comment>
        <translation>drei dimensionen 2D 3D norden oben fahrtrichtung neigung</translation>
    </message>
    <message>
        <source>Applies to the next route</source>
        <translation>Gilt für die nächste Route</translation>
    </message>
    <message>
        <source>Avoid tolls</source>
        <translation>Maut meiden</translation>
    </message>
    <message>
        <source>toll roads charge route options</source>
        <comment>words to find the setting by</comment>
        <translation>mautstraßen gebühr routenoptionen</translation>
    </message>
    <message>
        <source>Avoid motorways</source>
        <translation>Autobahnen meiden</translation>
    </message>
    <message>
        <source>highway freeway route options</source>
        <comment>words to find the setting by</comment>
        <translation>autobahn schnellstraße routenoptionen</translation>
    </message>
    <message>
        <source>Avoid ferries</source>
        <translation>Fähren meiden</translation>
    </message>
    <message>
        <source>boat ship route options</source>
        <comment>words to find the setting by</comment>
        <translation>boot schiff routenoptionen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>internet network mobile data offline online wifi</source>
        <comment>words to find the setting by</comment>
        <translation>internet netz mobile daten offline online wlan</translation>
    </message>
    <message>
        <source>People to call, write and drive to by voice, from vCard files (.vcf)</source>
        <translation>Personen zum Anrufen, Anschreiben und Hinfahren per Sprache, aus vCard-Dateien (.vcf)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>contacts people phone book vcard import delete usb names</source>
        <comment>words to find the setting by</comment>
        <translation>Kontakte Personen Telefonbuch vCard importieren löschen USB Namen</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>Teile des Autos</translation>
    </message>
    <message>
        <source>maps voice services running restart</source>
        <comment>words to find the setting by</comment>
        <translation>karten sprache dienste laufen neustart</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>sign in profile user email driver</source>
        <comment>words to find the setting by</comment>
        <translation>anmelden profil nutzer e-mail fahrer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>server weather parking cloud</source>
        <comment>words to find the setting by</comment>
        <translation>server wetter parken cloud</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>pairing code two keys owner primary user</source>
        <comment>words to find the setting by</comment>
        <translation>Kopplungscode zwei Schlüssel Besitzer Hauptnutzer</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Datenschutzstufe</translation>
    </message>
    <message>
        <source>position location tracking GPS share offline</source>
        <comment>words to find the setting by</comment>
        <translation>Position Standort Ortung GPS teilen offline</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>agree withdraw data keep recordings</source>
        <comment>words to find the setting by</comment>
        <translation>zustimmen widerrufen Daten speichern Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings never leave the car. Only what you ask for goes out, as words</source>
        <translation>Aufnahmen verlassen nie das Auto. Nur Ihre Frage geht hinaus, als Text</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Ihre Stimme</translation>
    </message>
    <message>
        <source>microphone recording listening</source>
        <comment>words to find the setting by</comment>
        <translation>mikrofon aufnahme zuhören</translation>
    </message>
    <message>
        <source>Settings of this car</source>
        <translation>Einstellungen dieses Autos</translation>
    </message>
    <message>
        <source>guest profile personal data forget</source>
        <comment>words to find the setting by</comment>
        <translation>gast profil persönliche daten vergessen</translation>
    </message>
    <message>
        <source>Everything the services keep about you, to read and as files</source>
        <translation>Alles, was die Dienste über Sie speichern, zum Lesen und als Dateien</translation>
    </message>
    <message>
        <source>Send my data</source>
        <translation>Meine Daten senden</translation>
    </message>
    <message>
        <source>export download copy personal data</source>
        <comment>words to find the setting by</comment>
        <translation>Export herunterladen Kopie persönliche Daten</translation>
    </message>
    <message>
        <source>Everything this car keeps about you, on a USB drive</source>
        <translation>Alles, was dieses Auto von Ihnen speichert, auf einem USB-Stick</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Meine Daten mitnehmen</translation>
    </message>
    <message>
        <source>export copy USB stick personal data</source>
        <comment>words to find the setting by</comment>
        <translation>exportieren kopieren USB Stick persönliche Daten</translation>
    </message>
    <message>
        <source>With all that the services and this car keep for it</source>
        <translation>Mit allem, was die Dienste und dieses Auto dazu speichern</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>erase remove forget personal data</source>
        <comment>words to find the setting by</comment>
        <translation>löschen entfernen vergessen persönliche Daten</translation>
    </message>
    <message>
        <source>Apps from the store</source>
        <translation>Apps aus dem Store</translation>
    </message>
    <message>
        <source>store install uninstall permissions</source>
        <comment>words to find the setting by</comment>
        <translation>store installieren entfernen rechte</translation>
    </message>
    <message>
        <source>For work on the car&apos;s software</source>
        <translation>Für Arbeiten an der Software des Autos</translation>
    </message>
    <message>
        <source>Developer settings</source>
        <translation>Einstellungen für Entwickler</translation>
    </message>
    <message>
        <source>debug expert</source>
        <comment>words to find the setting by</comment>
        <translation>debug experte</translation>
    </message>
    <message>
        <source>Every control in every state</source>
        <translation>Jedes Bedienelement in jedem Zustand</translation>
    </message>
    <message>
        <source>Gallery of controls</source>
        <translation>Galerie der Bedienelemente</translation>
    </message>
    <message>
        <source>components design</source>
        <comment>words to find the setting by</comment>
        <translation>komponenten gestaltung</translation>
    </message>
    <message>
        <source>Writes everything the screen does to the log</source>
        <translation>Schreibt alles, was der Bildschirm tut, ins Protokoll</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Ausführliches Protokoll</translation>
    </message>
    <message>
        <source>debug logging</source>
        <comment>words to find the setting by</comment>
        <translation>debug protokoll</translation>
    </message>
    <message>
        <source>Shows how long the last pictures took</source>
        <translation>Zeigt, wie lange die letzten Bilder dauerten</translation>
    </message>
    <message>
        <source>Frame times</source>
        <translation>Bildzeiten</translation>
    </message>
    <message>
        <source>frames performance fps</source>
        <comment>words to find the setting by</comment>
        <translation>bilder leistung fps</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>software release number</source>
        <comment>words to find the setting by</comment>
        <translation>softwarestand nummer</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Letzter Start</translation>
    </message>
    <message>
        <source>startup boot time seconds</source>
        <comment>words to find the setting by</comment>
        <translation>start zeit sekunden</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Kartendaten</translation>
    </message>
    <message>
        <source>OpenStreetMap credit licence ODbL</source>
        <comment>words to find the setting by</comment>
        <translation>OpenStreetMap nennung lizenz ODbL</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Teile und Lizenzen</translation>
    </message>
    <message>
        <source>open source software versions licences copyright GPL notice</source>
        <comment>words to find the setting by</comment>
        <translation>open source software versionen lizenzen urheberrecht GPL hinweis</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
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
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprachbedienung</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Online-Dienste</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
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
        <source>Fan and all of the climate</source>
        <translation>Gebläse und die ganze Klimaanlage</translation>
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
    <name>ClimateView</name>
    <message>
        <source>One temperature for both</source>
        <translation>Eine Temperatur für beide</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>A/C</source>
        <comment>air conditioning, on the key</comment>
        <translation>A/C</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>Recirculate the air</source>
        <translation>Umluft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Temperatur, Fahrer</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Temperatur, Beifahrer</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Sitzheizung, Fahrer</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Sitzheizung, Beifahrer</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Gebläse</translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <source>%1. The car sets it, also to summer time</source>
        <translation>%1. Das Auto stellt sie, auch auf Sommerzeit</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Too many wrong codes. The next one is taken in %1</source>
        <translation>Zu viele falsche Codes. Der nächste geht in %1</translation>
    </message>
    <message>
        <source>Add this car in the app; it shows eight digits</source>
        <translation>Fügen Sie dieses Auto in der App hinzu; sie zeigt acht Ziffern</translation>
    </message>
    <message>
        <source>Enter the code from the app</source>
        <translation>Code aus der App eingeben</translation>
    </message>
</context>
<context>
    <name>ComfortSettings</name>
    <message>
        <source>Automatic follows the light sensor, Sun follows sunrise and sunset where you are</source>
        <translation>Automatisch folgt dem Lichtsensor, Sonne folgt Auf- und Untergang an Ihrem Ort</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>day night dark light colours sunrise sunset</source>
        <comment>words to find the setting by</comment>
        <translation>tag nacht dunkel hell farben sonnenaufgang sonnenuntergang</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>screen light dim dark bright</source>
        <comment>words to find the setting by</comment>
        <translation>bildschirm licht dunkel hell dimmen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>font letters large small reading</source>
        <comment>words to find the setting by</comment>
        <translation>schrift buchstaben groß klein lesen</translation>
    </message>
    <message>
        <source>Pages and cards change without moving</source>
        <translation>Seiten und Karten wechseln ohne Bewegung</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>animation moving calm</source>
        <comment>words to find the setting by</comment>
        <translation>animation bewegung ruhig</translation>
    </message>
    <message>
        <source>Media volume</source>
        <translation>Medienlautstärke</translation>
    </message>
    <message>
        <source>loud quiet music radio</source>
        <comment>words to find the setting by</comment>
        <translation>laut leise musik radio</translation>
    </message>
    <message>
        <source>Guidance volume</source>
        <translation>Lautstärke der Zielführung</translation>
    </message>
    <message>
        <source>loud quiet navigation prompts directions</source>
        <comment>words to find the setting by</comment>
        <translation>laut leise navigation ansagen</translation>
    </message>
    <message>
        <source>Answers of the voice assistant</source>
        <translation>Antworten der Sprachbedienung</translation>
    </message>
    <message>
        <source>Speaking volume</source>
        <translation>Sprachlautstärke</translation>
    </message>
    <message>
        <source>loud quiet assistant answers</source>
        <comment>words to find the setting by</comment>
        <translation>laut leise assistent antworten</translation>
    </message>
    <message>
        <source>Media becomes louder the faster you drive</source>
        <translation>Medien werden lauter, je schneller Sie fahren</translation>
    </message>
    <message>
        <source>Volume with speed</source>
        <translation>Lautstärke nach Tempo</translation>
    </message>
    <message>
        <source>speed dependent volume gain noise</source>
        <comment>words to find the setting by</comment>
        <translation>tempo lautstärke geräusch</translation>
    </message>
    <message>
        <source>A short tone at each touch</source>
        <translation>Ein kurzer Ton bei jeder Berührung</translation>
    </message>
    <message>
        <source>Touch sounds</source>
        <translation>Tastentöne</translation>
    </message>
    <message>
        <source>click beep key tone feedback</source>
        <comment>words to find the setting by</comment>
        <translation>klick piep taste ton</translation>
    </message>
    <message>
        <source>Screen, voice and route guidance</source>
        <translation>Bildschirm, Sprache und Zielführung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>english spanish french german italian czech</source>
        <comment>words to find the setting by</comment>
        <translation>englisch spanisch französisch deutsch italienisch tschechisch</translation>
    </message>
    <message>
        <source>Distances, consumption and tyre pressures</source>
        <translation>Entfernungen, Verbrauch und Reifendruck</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>kilometres miles imperial metric bar psi</source>
        <comment>words to find the setting by</comment>
        <translation>kilometer meilen imperial metrisch bar psi</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>celsius fahrenheit degrees</source>
        <comment>words to find the setting by</comment>
        <translation>celsius fahrenheit grad</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>24-Stunden-Uhr</translation>
    </message>
    <message>
        <source>time am pm twelve hours</source>
        <comment>words to find the setting by</comment>
        <translation>zeit am pm zwölf stunden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>summer time region</source>
        <comment>words to find the setting by</comment>
        <translation>sommerzeit region</translation>
    </message>
    <message>
        <source>Your voice stays in the car. The voice key works in any case.</source>
        <translation>Ihre Stimme bleibt im Auto. Die Sprachtaste funktioniert immer.</translation>
    </message>
    <message>
        <source>Listen for &quot;Hola Hola&quot;</source>
        <translation>Auf „Hola Hola“ hören</translation>
    </message>
    <message>
        <source>wake word microphone assistant speech</source>
        <comment>words to find the setting by</comment>
        <translation>aktivierungswort mikrofon assistent sprache</translation>
    </message>
    <message>
        <source>How readily the car takes what it hears for &quot;Hola Hola&quot;</source>
        <translation>Wie leicht das Auto „Hola Hola“ zu hören glaubt</translation>
    </message>
    <message>
        <source>Wake sensitivity</source>
        <translation>Empfindlichkeit beim Wecken</translation>
    </message>
    <message>
        <source>wake word false alarm hears badly</source>
        <comment>words to find the setting by</comment>
        <translation>aktivierungswort fehlalarm hört schlecht</translation>
    </message>
    <message>
        <source>It is spoken and understood. Screen and guidance go with it</source>
        <translation>Sie wird gesprochen und verstanden. Bildschirm und Führung richten sich danach</translation>
    </message>
    <message>
        <source>Language of voice control</source>
        <translation>Sprache der Sprachbedienung</translation>
    </message>
    <message>
        <source>speak understand tongue</source>
        <comment>words to find the setting by</comment>
        <translation>sprechen verstehen Zunge</translation>
    </message>
    <message>
        <source>Off, answers are only shown. Guidance speaks in any case</source>
        <translation>Aus: Antworten werden nur gezeigt. Die Führung spricht in jedem Fall</translation>
    </message>
    <message>
        <source>Say the answers</source>
        <translation>Antworten sprechen</translation>
    </message>
    <message>
        <source>silent quiet assistant talk mute</source>
        <comment>words to find the setting by</comment>
        <translation>still leise Assistent reden stumm</translation>
    </message>
    <message>
        <source>Speaking speed</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>assistant fast slow talk</source>
        <comment>words to find the setting by</comment>
        <translation>assistent schnell langsam sprechen</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>engine model language offline</source>
        <comment>words to find the setting by</comment>
        <translation>engine modell sprache offline</translation>
    </message>
    <message>
        <source>What recognises each language</source>
        <translation>Was jede Sprache erkennt</translation>
    </message>
    <message>
        <source>engine model Vosk Whisper Moonshine languages offline</source>
        <comment>words to find the setting by</comment>
        <translation>Erkenner Modell Vosk Whisper Moonshine Sprachen offline</translation>
    </message>
    <message>
        <source>At most the last 20, only in this car and only for you. They go with your data when you delete it</source>
        <translation>Höchstens die letzten 20, nur in diesem Auto und nur für Sie. Mit Ihren Daten werden auch sie gelöscht</translation>
    </message>
    <message>
        <source>Keep what I say</source>
        <translation>Behalten, was ich sage</translation>
    </message>
    <message>
        <source>recording microphone privacy voice memory</source>
        <comment>words to find the setting by</comment>
        <translation>Aufnahme Mikrofon Datenschutz Stimme Speicher</translation>
    </message>
    <message>
        <source>Hear what was recorded</source>
        <translation>Anhören, was aufgenommen wurde</translation>
    </message>
    <message>
        <source>recording listen play delete voice</source>
        <comment>words to find the setting by</comment>
        <translation>Aufnahme anhören abspielen löschen Stimme</translation>
    </message>
</context>
<context>
    <name>ConnectivityView</name>
    <message>
        <source>Connected. Online services can be used</source>
        <translation>Verbunden. Online-Dienste sind verfügbar</translation>
    </message>
    <message>
        <source>Not connected. Navigation, climate and your saved places work</source>
        <translation>Nicht verbunden. Navigation, Klima und Ihre gespeicherten Orte funktionieren</translation>
    </message>
    <message>
        <source>Enter your S-PIN to see how many people are in it</source>
        <translation>Geben Sie Ihre S-PIN ein, um zu sehen, wie viele Personen darin sind</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Geben Sie zuerst Ihre S-PIN ein</translation>
    </message>
    <message>
        <source>Import from USB</source>
        <translation>Von USB importieren</translation>
    </message>
    <message>
        <source>Maps and voice run</source>
        <translation>Karten und Sprache laufen</translation>
    </message>
    <message>
        <source>Maps start again by themselves. Voice and climate work</source>
        <translation>Die Karten starten von selbst neu. Sprache und Klima funktionieren</translation>
    </message>
    <message>
        <source>Voice starts again by itself. Touch and climate work</source>
        <translation>Die Sprache startet von selbst neu. Berührung und Klima funktionieren</translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Type your name first</source>
        <translation>Geben Sie zuerst Ihren Namen ein</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Geben Sie zuerst Ihre E-Mail ein</translation>
    </message>
    <message>
        <source>A password has at least %1 characters</source>
        <translation>Ein Passwort hat mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <source>The screen is off. A touch brings it back</source>
        <translation>Der Bildschirm ist aus. Eine Berührung schaltet ihn ein</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Meine Daten mitnehmen</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Melden Sie sich zuerst an</translation>
    </message>
</context>
<context>
    <name>DeveloperView</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s vom Einschalten bis zur ersten Berührung</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
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
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document %1 of %2</source>
        <translation>Dokument %1 von %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Zustimmen</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>You are a further user of this car</source>
        <translation>Sie sind weiterer Nutzer dieses Autos</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Sie sind Hauptnutzer dieses Autos</translation>
    </message>
    <message>
        <source>The online services are open.</source>
        <translation>Die Online-Dienste sind offen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>E-mail to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Say your message</source>
        <translation>Sprechen Sie Ihre Nachricht</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Tippen geht, wenn Sie stehen</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>Es gibt noch nichts zu senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>Es gibt noch nichts vorzulesen</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>DriverPad</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Enter it when the car is parked</source>
        <translation>Geben Sie sie ein, wenn das Auto steht</translation>
    </message>
    <message>
        <source>Locked. Set another S-PIN in your account on the phone</source>
        <translation>Gesperrt. Legen Sie in Ihrem Konto auf dem Handy eine neue S-PIN fest</translation>
    </message>
    <message>
        <source>Locked after wrong entries. Opens in %1</source>
        <translation>Nach falschen Eingaben gesperrt. Frei in %1</translation>
    </message>
    <message>
        <source>Then your places and messages show</source>
        <translation>Dann sind Ihre Orte und Nachrichten zu sehen</translation>
    </message>
    <message>
        <source>S-PIN of %1</source>
        <translation>S-PIN von %1</translation>
    </message>
</context>
<context>
    <name>DriverView</name>
    <message>
        <source>Main user of this car</source>
        <translation>Hauptnutzer dieses Autos</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Weiterer Nutzer dieses Autos</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>E-Mail noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Places hidden until the S-PIN is entered</source>
        <translation>Orte verborgen, bis die S-PIN eingegeben ist</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird gespeichert</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Ein Gast fährt</translation>
    </message>
    <message>
        <source>S-PIN</source>
        <translation>S-PIN</translation>
    </message>
    <message>
        <source>Drives now</source>
        <translation>Fährt gerade</translation>
    </message>
    <message>
        <source>Not signed in here yet</source>
        <translation>Hier noch nicht angemeldet</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
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
    <name>EmailPanel</name>
    <message>
        <source>Open the link in the e-mail we sent there. This step then goes on by itself.</source>
        <translation>Öffnen Sie den Link in der E-Mail, die wir dorthin gesandt haben. Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Until then the online services stay locked. You can go on and confirm later.</source>
        <translation>Bis dahin bleiben die Online-Dienste gesperrt. Sie können weitermachen und später bestätigen.</translation>
    </message>
    <message>
        <source>S-PIN and car need the confirmed e-mail. Everything so far is kept.</source>
        <translation>S-PIN und Auto brauchen die bestätigte E-Mail. Alles bisher bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Confirm later</source>
        <translation>Später bestätigen</translation>
    </message>
    <message>
        <source>Waiting for you to open the link</source>
        <translation>Wartet, bis Sie den Link öffnen</translation>
    </message>
</context>
<context>
    <name>EngineList</name>
    <message>
        <source>Speech is recognised in the car, without the network</source>
        <translation>Sprache wird im Auto erkannt, ohne Netz</translation>
    </message>
</context>
<context>
    <name>EnrolmentView</name>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Auto einrichten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>S-PIN</source>
        <translation>S-PIN</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The registration goes on when you have stopped. Everything you entered is kept.</source>
        <translation>Die Einrichtung geht weiter, wenn Sie stehen. Alles Eingegebene bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. Es geht von selbst weiter</translation>
    </message>
</context>
<context>
    <name>ErasedPanel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The services and this car have forgotten you. You drive on as a guest</source>
        <translation>Die Dienste und dieses Auto haben Sie vergessen. Sie fahren als Gast weiter</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Konto gelöscht</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>The account, and the sign-in on every phone and in every car</source>
        <translation>Das Konto und die Anmeldung auf jedem Telefon und in jedem Auto</translation>
    </message>
    <message>
        <source>Your settings, favourites and places, in the car and at the services</source>
        <translation>Ihre Einstellungen, Favoriten und Orte, im Auto und bei den Diensten</translation>
    </message>
    <message>
        <source>Licences and what you bought for this account</source>
        <translation>Lizenzen und was Sie für dieses Konto gekauft haben</translation>
    </message>
    <message>
        <source>Your cars: they are free for whoever registers them next</source>
        <translation>Ihre Autos: sie sind frei für den, der sie als Nächster registriert</translation>
    </message>
    <message>
        <source>This is deleted with %1, for good</source>
        <translation>Das wird mit %1 gelöscht, endgültig</translation>
    </message>
    <message>
        <source>This is deleted, for good</source>
        <translation>Das wird gelöscht, endgültig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>QR-Code für Ihr Handy</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Scannen Sie den Code mit dem Handy, oder öffnen Sie</translation>
    </message>
    <message>
        <source>2  Sign in there and download your data: one page to read, and files for other programs</source>
        <translation>2  Melden Sie sich dort an und laden Sie Ihre Daten: eine Seite zum Lesen und Dateien für andere Programme</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>FavouritesCard</name>
    <message>
        <source>Saved places</source>
        <translation>Gespeicherte Orte</translation>
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
        <source>No saved places yet</source>
        <translation>Noch keine Orte</translation>
    </message>
    <message>
        <source>Saved places are hidden</source>
        <translation>Gespeicherte Orte sind verborgen</translation>
    </message>
    <message>
        <source>Search for one</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>S-PIN eingeben</translation>
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
    <name>FilesView</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged files are left out</source>
        <translation>
            <numerusform>%n beschädigte Datei wird ausgelassen</numerusform>
            <numerusform>%n beschädigte Dateien werden ausgelassen</numerusform>
        </translation>
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
    <name>FrameTimes</name>
    <message>
        <source>Frames: middle %1 ms, slow %2 ms, slowest %3 ms</source>
        <translation>Bilder: mittel %1 ms, langsam %2 ms, langsamstes %3 ms</translation>
    </message>
</context>
<context>
    <name>GuidanceSettingsView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Driving direction</source>
        <translation>Fahrtrichtung</translation>
    </message>
    <message>
        <source>North up</source>
        <translation>Norden oben</translation>
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
    <name>HeaterRow</name>
    <message>
        <source>This car has none</source>
        <translation>Dieses Auto hat keine</translation>
    </message>
    <message>
        <source>Set up in the app</source>
        <translation>In der App einzustellen</translation>
    </message>
    <message>
        <source>Starts when the engine is off</source>
        <translation>Startet bei abgestelltem Motor</translation>
    </message>
    <message>
        <source>Starts when the car is parked</source>
        <translation>Startet, wenn das Auto geparkt ist</translation>
    </message>
    <message>
        <source>Auxiliary heater</source>
        <translation>Standheizung</translation>
    </message>
    <message numerus="yes">
        <source>Airing, %n min left</source>
        <translation>
            <numerusform>Lüftet, noch %n min</numerusform>
            <numerusform>Lüftet, noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heating, %n min left</source>
        <translation>
            <numerusform>Heizt, noch %n min</numerusform>
            <numerusform>Heizt, noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the auxiliary heater</source>
        <translation>Dauer der Standheizung</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit the widgets</source>
        <translation>Widgets bearbeiten</translation>
    </message>
    <message>
        <source>Hold for full light</source>
        <translation>Halten für volles Licht</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Bildschirm aus</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Kleinstes Licht</translation>
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
    <message>
        <source>Edit when parked</source>
        <translation>Bearbeiten, wenn geparkt</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>A secondary user has remote status and online services, but buys nothing and nominates nobody</source>
        <translation>Ein Nebennutzer sieht den Fernstatus und nutzt Online-Dienste, kauft aber nichts und ernennt niemanden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Type the e-mail first</source>
        <translation>Geben Sie zuerst die E-Mail ein</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Ernennen</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
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
    <name>KeyStep</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Add this car in the app, and have both of its keys at hand</source>
        <translation>Fügen Sie dieses Auto in der App hinzu und halten Sie beide Schlüssel bereit</translation>
    </message>
    <message>
        <source>Unlock the car with key one</source>
        <translation>Entriegeln Sie das Auto mit Schlüssel eins</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Unlock it with key two, within five minutes</source>
        <translation>Entriegeln Sie es mit Schlüssel zwei, innerhalb von fünf Minuten</translation>
    </message>
    <message>
        <source>Both keys were used. The services are told</source>
        <translation>Beide Schlüssel wurden benutzt. Die Dienste erfahren es</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LanguageView</name>
    <message>
        <source>Your units stay as they are until you choose</source>
        <translation>Ihre Einheiten bleiben, bis Sie wählen</translation>
    </message>
    <message>
        <source>Miles, °F and the 12-hour clock go with this language</source>
        <translation>Zu dieser Sprache gehören Meilen, °F und die 12-Stunden-Uhr</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>LevelStepper</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, less</source>
        <translation>%1, weniger</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Es ist aus</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, mehr</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>Mehr geht nicht</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Its file is missing in this car. The NOTICE of Hola names the licence.</source>
        <translation>Die Datei fehlt in diesem Auto. Die Datei NOTICE von Hola nennt die Lizenz.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>Der Text lässt sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>LightPanel</name>
    <message>
        <source>Screen and instruments</source>
        <translation>Bildschirm und Instrumente</translation>
    </message>
    <message>
        <source>Light of screen and instruments</source>
        <translation>Licht von Bildschirm und Instrumenten</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Kleinstes Licht</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Bildschirm aus</translation>
    </message>
    <message>
        <source>A touch anywhere wakes the screen. Climate stays in reach.</source>
        <translation>Eine Berührung irgendwo weckt den Bildschirm. Das Klima bleibt erreichbar.</translation>
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
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>S-PIN eingeben</translation>
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
        <translation>Titel wählen</translation>
    </message>
    <message>
        <source>Internet radio</source>
        <translation>Internetradio</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>Im Auto</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>Warten auf den Sender</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Verbindung verloren. Es geht von selbst weiter</translation>
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
</context>
<context>
    <name>NoWidgets</name>
    <message>
        <source>Add a widget</source>
        <translation>Widget hinzufügen</translation>
    </message>
    <message>
        <source>Those you add are shown here</source>
        <translation>Hinzugefügte Widgets erscheinen hier</translation>
    </message>
    <message>
        <source>No widgets</source>
        <translation>Keine Widgets</translation>
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
    <name>NoticeList</name>
    <message>
        <source>Put all away</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>Das ist der erste</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>In der Liste zurück</translation>
    </message>
    <message>
        <source>This is the last</source>
        <translation>Das ist der letzte</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>In der Liste weiter</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Hinweise</translation>
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
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>Warten auf den Sender</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Verbindung verloren. Es geht von selbst weiter</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>Als Favorit merken</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>Es läuft nichts</translation>
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
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>A document has a new version</source>
        <translation>Ein Dokument wurde geändert</translation>
    </message>
    <message>
        <source>A few steps are left</source>
        <translation>Ein paar Schritte fehlen noch</translation>
    </message>
    <message>
        <source>Opens the online services</source>
        <translation>Öffnet die Online-Dienste</translation>
    </message>
    <message>
        <source>Read and accept</source>
        <translation>Lesen und zustimmen</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Auto einrichten</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>OnlineView</name>
    <message>
        <source>Sign in to keep your settings, and for live parking and weather</source>
        <translation>Melden Sie sich an, um Ihre Einstellungen zu behalten und freie Parkplätze und Wetter zu sehen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This car belongs to %1</source>
        <translation>Dieses Auto gehört %1</translation>
    </message>
    <message>
        <source>Show with both keys that this car is yours</source>
        <translation>Zeigen Sie mit beiden Schlüsseln, dass dieses Auto Ihnen gehört</translation>
    </message>
    <message>
        <source>Enter the code from the app to show that this car is yours</source>
        <translation>Geben Sie den Code aus der App ein und zeigen Sie so, dass dieses Auto Ihnen gehört</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Weather and live parking can be asked for</source>
        <translation>Sie können nach Wetter und freien Parkplätzen fragen</translation>
    </message>
    <message>
        <source>Navigation, climate and your saved places work</source>
        <translation>Navigation, Klima und Ihre gespeicherten Orte funktionieren</translation>
    </message>
    <message>
        <source>Services answer</source>
        <translation>Die Dienste antworten</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Dienste nicht erreichbar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>OwnerPanel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This car belongs to %1 now</source>
        <translation>Dieses Auto gehört jetzt %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>That of your account</source>
        <translation>Das Ihres Kontos</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Geben Sie zuerst Ihr Passwort ein</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
    <name>PinDots</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 von %2 Ziffern</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
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
        <translation>Läuft gerade</translation>
    </message>
</context>
<context>
    <name>PrivacyKeys</name>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Ohne Position</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Datenschutzstufe</translation>
    </message>
    <message>
        <source>Privacy level, %1</source>
        <translation>Datenschutzstufe, %1</translation>
    </message>
</context>
<context>
    <name>PrivacyView</name>
    <message>
        <source>The position goes out with questions about weather and parking, together with your account</source>
        <translation>Die Position geht mit Fragen zu Wetter und Parken hinaus, zusammen mit Ihrem Konto</translation>
    </message>
    <message>
        <source>Online services work, without the car&apos;s position. Weather and free parking wait</source>
        <translation>Online-Dienste funktionieren, ohne die Position des Autos. Wetter und freie Parkplätze warten</translation>
    </message>
    <message>
        <source>The car stays offline. Only what the law requires leaves it, as the emergency call</source>
        <translation>Das Auto bleibt offline. Nur was das Gesetz verlangt, verlässt es, wie der Notruf</translation>
    </message>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Ohne Position</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Only what is switched on here may be kept. Switch it off, and what was kept is deleted</source>
        <translation>Nur was hier eingeschaltet ist, darf gespeichert werden. Ausgeschaltet wird es gelöscht</translation>
    </message>
    <message>
        <source>%1. The services learn of it once there is a connection</source>
        <translation>%1. Die Dienste erfahren es, sobald es eine Verbindung gibt</translation>
    </message>
    <message>
        <source>They are kept in this car for your account, and nobody else gets them</source>
        <translation>Sie bleiben in diesem Auto für Ihr Konto, und niemand sonst bekommt sie</translation>
    </message>
    <message>
        <source>You drive as a guest: your settings are forgotten at the end of the drive</source>
        <translation>Sie fahren als Gast: Ihre Einstellungen werden am Ende der Fahrt vergessen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
</context>
<context>
    <name>QuickView</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By the sun</source>
        <translation>Nach der Sonne</translation>
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
        <source>Lowest light</source>
        <translation>Kleinstes Licht</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Bildschirm aus</translation>
    </message>
    <message>
        <source>Colours, %1</source>
        <translation>Farben, %1</translation>
    </message>
    <message>
        <source>Listen for “Hola Hola”</source>
        <translation>Auf „Hola Hola“ hören</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Key only</source>
        <comment>the voice is called by its key only</comment>
        <translation>Nur Taste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Position wird nicht geteilt</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Position wird geteilt</translation>
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
        <source>Software %1. Updates are not looked for yet</source>
        <translation>Software %1. Nach Updates wird noch nicht gesucht</translation>
    </message>
</context>
<context>
    <name>RadioView</name>
    <message>
        <source>Search for a station</source>
        <translation>Sender suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Station, genre or country</source>
        <translation>Sender, Genre oder Land</translation>
    </message>
    <message>
        <source>Not while driving. Say the station instead</source>
        <translation>Nicht während der Fahrt. Sagen Sie den Sender</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>No data connection. USB and music in the car play</source>
        <translation>Keine Datenverbindung. USB und Musik im Auto spielen</translation>
    </message>
    <message>
        <source>Demo stations of this computer</source>
        <translation>Demosender dieses Rechners</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>Touch the star of a station to keep it here.</source>
        <translation>Berühren Sie den Stern eines Senders, um ihn hier zu behalten.</translation>
    </message>
    <message>
        <source>The list comes with the first connection.</source>
        <translation>Die Liste kommt mit der ersten Verbindung.</translation>
    </message>
    <message>
        <source>The services list none now. Music in the car plays.</source>
        <translation>Die Dienste führen gerade keinen. Musik im Auto spielt.</translation>
    </message>
    <message>
        <source>No station found</source>
        <translation>Kein Sender gefunden</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Fetching the stations</source>
        <translation>Sender werden geholt</translation>
    </message>
    <message>
        <source>No stations</source>
        <translation>Keine Sender</translation>
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
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Energy on board</source>
        <translation>Energie an Bord</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Or did you mean</source>
        <translation>Oder meinten Sie</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Kept in this car only</source>
        <translation>Nur in diesem Auto behalten</translation>
    </message>
    <message>
        <source>Nothing was kept yet. What you say to the car appears here</source>
        <translation>Noch nichts behalten. Was Sie zum Auto sagen, erscheint hier</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird behalten</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hear what was said on %1</source>
        <translation>Anhören, was am %1 gesagt wurde</translation>
    </message>
    <message>
        <source>Delete what was said on %1</source>
        <translation>Löschen, was am %1 gesagt wurde</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Register this car</source>
        <translation>Dieses Auto registrieren</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
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
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service unknown</source>
        <translation>Service unbekannt</translation>
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
        <source>Oil change overdue</source>
        <translation>Ölwechsel überfällig</translation>
    </message>
    <message>
        <source>Oil change today</source>
        <translation>Ölwechsel heute</translation>
    </message>
    <message numerus="yes">
        <source>Oil change in %n day(s)</source>
        <translation>
            <numerusform>Ölwechsel in %n Tag</numerusform>
            <numerusform>Ölwechsel in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>oder nach %1</translation>
    </message>
</context>
<context>
    <name>SettingsFound</name>
    <message>
        <source>Try another word, or choose a section.</source>
        <translation>Versuchen Sie ein anderes Wort, oder wählen Sie einen Abschnitt.</translation>
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
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Nicht während der Fahrt</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The keys below work. Have the car&apos;s software checked.</source>
        <translation>Die Tasten unten funktionieren. Lassen Sie die Software des Autos prüfen.</translation>
    </message>
    <message>
        <source>This panel cannot be shown</source>
        <translation>Dieses Feld lässt sich nicht anzeigen</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Quick settings and notices</source>
        <translation>Schnelleinstellungen und Hinweise</translation>
    </message>
    <message>
        <source>Who drives</source>
        <translation>Wer fährt</translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>Im Auto</translation>
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
    <name>SpinPanel</name>
    <message>
        <source>The one your account has</source>
        <translation>Die Ihres Kontos</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>Noch einmal, zur Sicherheit</translation>
    </message>
    <message>
        <source>Four digits, not all equal and no run such as 1234</source>
        <translation>Vier Ziffern, nicht alle gleich und keine Folge wie 1234</translation>
    </message>
    <message>
        <source>Enter your S-PIN</source>
        <translation>S-PIN eingeben</translation>
    </message>
    <message>
        <source>Repeat your S-PIN</source>
        <translation>S-PIN wiederholen</translation>
    </message>
    <message>
        <source>Choose an S-PIN</source>
        <translation>S-PIN wählen</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>Remove %1 from favourites</source>
        <translation>%1 aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Keep %1 as favourite</source>
        <translation>%1 als Favorit merken</translation>
    </message>
</context>
<context>
    <name>StationsCard</name>
    <message>
        <source>Stations</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>No data connection. Music in the car plays</source>
        <translation>Keine Datenverbindung. Musik im Auto spielt</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>Noch keine Sender</translation>
    </message>
    <message>
        <source>They come with the first connection</source>
        <translation>Sie kommen mit der ersten Verbindung</translation>
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
        <source>No position shared</source>
        <translation>Position wird nicht geteilt</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Position wird geteilt</translation>
    </message>
    <message>
        <source>Maximum privacy</source>
        <translation>Maximaler Datenschutz</translation>
    </message>
    <message>
        <source>Opens quick settings and notices</source>
        <translation>Öffnet Schnelleinstellungen und Hinweise</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>StepKeys</name>
    <message>
        <source>Back in the list</source>
        <translation>In der Liste zurück</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>In der Liste weiter</translation>
    </message>
</context>
<context>
    <name>StepNote</name>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. Es geht von selbst weiter</translation>
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
        <translation>Weniger geht nicht</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, mehr</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>Mehr geht nicht</translation>
    </message>
</context>
<context>
    <name>TakeAlongPanel</name>
    <message>
        <source>Everything this car keeps about you in one file: a page to read, and files for other programs. Passwords and S-PIN are not in it</source>
        <translation>Alles, was dieses Auto von Ihnen speichert, in einer Datei: eine Seite zum Lesen und Dateien für andere Programme. Passwörter und S-PIN sind nicht dabei</translation>
    </message>
    <message>
        <source>Your data is being written</source>
        <translation>Ihre Daten werden geschrieben</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Auf %1 schreiben</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>S-PIN eingeben</translation>
    </message>
    <message>
        <source>Then your data can be written to a drive</source>
        <translation>Dann lassen sich Ihre Daten auf einen Stick schreiben</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Zeigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>It appears here by itself</source>
        <translation>Er erscheint hier von selbst</translation>
    </message>
    <message>
        <source>Plug in a USB drive</source>
        <translation>Stecken Sie einen USB-Stick ein</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your data is written</source>
        <translation>Ihre Daten sind geschrieben</translation>
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
    <name>Timeline</name>
    <message>
        <source>Place in the track</source>
        <translation>Stelle im Titel</translation>
    </message>
</context>
<context>
    <name>TrackRow</name>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
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
    <message>
        <source>Since start</source>
        <translation>Seit Start</translation>
    </message>
    <message>
        <source>Bring the trip back</source>
        <translation>Fahrt zurückholen</translation>
    </message>
    <message>
        <source>Reset the trip</source>
        <translation>Fahrt zurücksetzen</translation>
    </message>
</context>
<context>
    <name>TripMemory</name>
    <message>
        <source>Since start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Langzeit</translation>
    </message>
    <message>
        <source>Since charging</source>
        <translation>Seit dem Laden</translation>
    </message>
    <message>
        <source>Since refuelling</source>
        <translation>Seit dem Tanken</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Schnitt</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
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
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
</context>
<context>
    <name>UnitsView</name>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Geben Sie zuerst Ihre S-PIN ein</translation>
    </message>
    <message>
        <source>Drive as %1</source>
        <translation>Als %1 fahren</translation>
    </message>
    <message>
        <source>Sign in at this car</source>
        <translation>An diesem Auto anmelden</translation>
    </message>
    <message>
        <source>Shows your places and messages</source>
        <translation>Zeigt Ihre Orte und Nachrichten</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>S-PIN eingeben</translation>
    </message>
    <message>
        <source>Whoever drives as you sees your places too</source>
        <translation>Wer als Sie fährt, sieht auch Ihre Orte</translation>
    </message>
    <message>
        <source>You have no S-PIN yet. Create one in your account</source>
        <translation>Sie haben noch keine S-PIN. Legen Sie eine in Ihrem Konto fest</translation>
    </message>
    <message>
        <source>Save S-PIN in this car</source>
        <translation>S-PIN in diesem Auto merken</translation>
    </message>
    <message>
        <source>Your places go, your settings stay for the next time</source>
        <translation>Ihre Orte gehen, Ihre Einstellungen bleiben fürs nächste Mal</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Withdraw as user of this car</source>
        <translation>Als Nutzer dieses Autos entziehen</translation>
    </message>
    <message>
        <source>Remove from this car</source>
        <translation>Von diesem Auto entfernen</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Not signed in here yet</source>
        <translation>Hier noch nicht angemeldet</translation>
    </message>
    <message>
        <source>Main user of this car</source>
        <translation>Hauptnutzer dieses Autos</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Weiterer Nutzer dieses Autos</translation>
    </message>
    <message>
        <source>No user of this car in the account</source>
        <translation>Laut Konto kein Nutzer dieses Autos</translation>
    </message>
    <message>
        <source>Users of this car</source>
        <translation>Nutzer dieses Autos</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Seven users are here already. Remove one first</source>
        <translation>Es sind schon sieben Nutzer da. Entfernen Sie zuerst einen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Ernennen</translation>
    </message>
    <message>
        <source>Nominate somebody when the car is parked</source>
        <translation>Ernennen Sie jemanden, wenn das Auto steht</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Geben Sie zuerst Ihre S-PIN ein</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Navigation, media and climate work. Places and settings of the users stay hidden.</source>
        <translation>Navigation, Medien und Klima funktionieren. Orte und Einstellungen der Nutzer bleiben verborgen.</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Ein Gast fährt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 loses remote status and online services of this car, and is signed out here.</source>
        <translation>%1 verliert Fernstatus und Online-Dienste dieses Autos und wird hier abgemeldet.</translation>
    </message>
    <message>
        <source>Places, settings and the sign-in of %1 are deleted from this car. The account stays.</source>
        <translation>Orte, Einstellungen und Anmeldung von %1 werden in diesem Auto gelöscht. Das Konto bleibt.</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>%1 entziehen?</translation>
    </message>
    <message>
        <source>Remove %1 from this car?</source>
        <translation>%1 von diesem Auto entfernen?</translation>
    </message>
</context>
<context>
    <name>VehicleStatusView</name>
    <message>
        <source>front left</source>
        <translation>vorn links</translation>
    </message>
    <message>
        <source>front left door</source>
        <translation>vorn links</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>vorn rechts</translation>
    </message>
    <message>
        <source>front right door</source>
        <translation>vorn rechts</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>hinten links</translation>
    </message>
    <message>
        <source>rear left door</source>
        <translation>hinten links</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>hinten rechts</translation>
    </message>
    <message>
        <source>rear right door</source>
        <translation>hinten rechts</translation>
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
        <source>%1&#xa0;h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
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
        <source>%1 and %2</source>
        <comment>tyre pressures left and right</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>oder nach %1</translation>
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
        <source>%1 charged</source>
        <comment>percentage of the battery</comment>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>Tank %1 full</source>
        <comment>percentage</comment>
        <translation>Tank zu %1 voll</translation>
    </message>
    <message>
        <source>AdBlue %1</source>
        <comment>percentage</comment>
        <translation>AdBlue %1</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
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
        <source>Doors</source>
        <translation>Türen</translation>
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
        <source>Windows</source>
        <translation>Fenster</translation>
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
        <source>rear %1</source>
        <translation>hinten %1</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Full beam</source>
        <translation>Fernlicht</translation>
    </message>
    <message>
        <source>Dipped beam</source>
        <translation>Abblendlicht</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Oil change</source>
        <translation>Ölwechsel</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Kilometerstand</translation>
    </message>
</context>
<context>
    <name>VehicleView</name>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Bordcomputer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
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
    <name>VoiceView</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>%1 times normal</source>
        <translation>%1-mal normal</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Sign in first: of a guest nothing is kept</source>
        <translation>Melden Sie sich zuerst an: von einem Gast wird nichts behalten</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
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
    <name>VolumeView</name>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Zielführung</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>WeatherCard</name>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Teils bewölkt</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest temperature</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Not renewed for a while</source>
        <translation>Seit einer Weile nicht erneuert</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>rain %1</source>
        <comment>percentage</comment>
        <translation>Regen %1</translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Die Dienste werden gefragt</translation>
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
    <message>
        <source>Set up your car</source>
        <translation>Auto einrichten</translation>
    </message>
</context>
<context>
    <name>WhosePanel</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Geben Sie zuerst Ihre E-Mail ein</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>WidgetShelf</name>
    <message>
        <source>Add a widget</source>
        <translation>Widget hinzufügen</translation>
    </message>
    <message>
        <source>All widgets are shown</source>
        <translation>Alle Widgets sind zu sehen</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
</context>
<context>
    <name>WidgetTools</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>It is the first one</source>
        <translation>Es ist das erste</translation>
    </message>
    <message>
        <source>Move %1 to the front</source>
        <translation>%1 nach vorn</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>Es ist das letzte</translation>
    </message>
    <message>
        <source>Move %1 to the back</source>
        <translation>%1 nach hinten</translation>
    </message>
</context>
<context>
    <name>WidgetWords</name>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Bordcomputer</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Saved places</source>
        <translation>Gespeicherte Orte</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
</TS>
