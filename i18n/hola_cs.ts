<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en_GB">
<context>
    <name>AboutView</name>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Svobodný software pod licencí GNU General Public License, verze 3 nebo novější</translation>
    </message>
    <message>
        <source>Hola %1</source>
        <translation>Hola %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nezměřeno</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s od zapnutí do prvního dotyku</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, Open Database License</source>
        <translation>© přispěvatelé OpenStreetMap, Open Database License</translation>
    </message>
    <message>
        <source>The licences can be read when you have stopped</source>
        <translation>Licence lze číst, až zastavíte</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are in this car. Touch one to read its licence</source>
        <translation>
            <numerusform>%n část v tomto voze. Dotkněte se jí a přečtěte si licenci</numerusform>
            <numerusform>%n části v tomto voze. Dotkněte se jedné a přečtěte si licenci</numerusform>
            <numerusform>%n částí v tomto voze. Dotkněte se jedné a přečtěte si licenci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Type here instead</source>
        <translation>Napsat zde</translation>
    </message>
    <message>
        <source>Getting your code</source>
        <translation>Získává se kód</translation>
    </message>
    <message>
        <source>Use your phone, or type here</source>
        <translation>Použijte telefon, nebo pište zde</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nový kód</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Přihlásit se telefonem</translation>
    </message>
</context>
<context>
    <name>AirKeys</name>
    <message>
        <source>Where the air goes</source>
        <translation>Kam proudí vzduch</translation>
    </message>
    <message>
        <source>Air to the windscreen</source>
        <translation>Vzduch na čelní sklo</translation>
    </message>
    <message>
        <source>Air to the face</source>
        <translation>Vzduch na obličej</translation>
    </message>
    <message>
        <source>Air to the feet</source>
        <translation>Vzduch na nohy</translation>
    </message>
</context>
<context>
    <name>AppDetails</name>
    <message>
        <source>Covers and the list of stations come again by themselves. Favourites and music stay</source>
        <translation>Obaly a seznam stanic se vrátí samy. Oblíbené a hudba zůstanou</translation>
    </message>
    <message>
        <source>Map pictures are drawn again. Maps and places stay</source>
        <translation>Obrázky mapy se nakreslí znovu. Mapy a místa zůstanou</translation>
    </message>
    <message>
        <source>The map is away for a moment. A route goes on by itself</source>
        <translation>Mapa na chvíli zmizí. Trasa pak sama pokračuje</translation>
    </message>
    <message>
        <source>The voice is away for a moment. What is being said is lost</source>
        <translation>Hlas na chvíli zmizí. Co se právě říká, se ztratí</translation>
    </message>
    <message>
        <source>The services are away for a moment. Navigation goes on</source>
        <translation>Služby na chvíli zmizí. Navigace běží dál</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Ne za jízdy</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>Není co smazat</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Smazat mezipaměť</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restartovat</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Smazat %1</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Restartovat teď</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Nechat tak</translation>
    </message>
    <message>
        <source>More when parked</source>
        <translation>Více po zaparkování</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
</context>
<context>
    <name>AppSettings</name>
    <message>
        <source>Storage</source>
        <translation>Úložiště</translation>
    </message>
    <message>
        <source>disk memory space full clear cache size</source>
        <comment>words to find the setting by</comment>
        <translation>disk paměť místo plno smazat mezipaměť velikost</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigace</translation>
    </message>
    <message>
        <source>app permissions position maps cache restart</source>
        <comment>words to find the setting by</comment>
        <translation>aplikace oprávnění poloha mapy mezipaměť restart</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>app permissions radio music covers cache</source>
        <comment>words to find the setting by</comment>
        <translation>aplikace oprávnění rádio hudba obaly mezipaměť</translation>
    </message>
    <message>
        <source>Voice assistant</source>
        <translation>Hlasový asistent</translation>
    </message>
    <message>
        <source>app permissions microphone speech contacts restart</source>
        <comment>words to find the setting by</comment>
        <translation>aplikace oprávnění mikrofon řeč kontakty restart</translation>
    </message>
    <message>
        <source>Address book and messages</source>
        <translation>Adresář a zprávy</translation>
    </message>
    <message>
        <source>app permissions phone contacts e-mail drafts</source>
        <comment>words to find the setting by</comment>
        <translation>aplikace oprávnění telefon kontakty e-mail koncepty</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Online služby</translation>
    </message>
    <message>
        <source>app permissions internet cloud account</source>
        <comment>words to find the setting by</comment>
        <translation>aplikace oprávnění internet cloud účet</translation>
    </message>
    <message>
        <source>Car and screen</source>
        <translation>Vůz a obrazovka</translation>
    </message>
    <message>
        <source>app permissions vehicle trip computer</source>
        <comment>words to find the setting by</comment>
        <translation>aplikace oprávnění vozidlo palubní počítač</translation>
    </message>
</context>
<context>
    <name>AppUse</name>
    <message>
        <source>Position</source>
        <translation>Poloha</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
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
        <translation>Měří se</translation>
    </message>
    <message>
        <source>None are installed. They come with the In-Car Store, which this version does not have yet</source>
        <translation>Žádné nejsou nainstalované. Přijdou s In-Car Store, který tato verze ještě nemá</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Arrived at %1</source>
        <translation>Jste v cíli: %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Jste v cíli</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>vlevo</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>vpravo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>AssistantOverlay</name>
    <message>
        <source>I&apos;m listening</source>
        <translation>Poslouchám</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Okamžik</translation>
    </message>
    <message>
        <source>Type what you want to know or do</source>
        <translation>Napište, co chcete vědět nebo udělat</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Hlasové ovládání</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Raději napsat</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Napsat odpověď</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Psát lze, až zastavíte</translation>
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
        <translation>Nafta</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>Plug-in hybrid</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Elektrický</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigace</translation>
    </message>
    <message>
        <source>Software %1</source>
        <translation>Software %1</translation>
    </message>
    <message>
        <source>The services add this car to your account</source>
        <translation>Služby přidávají vůz do vašeho účtu</translation>
    </message>
    <message>
        <source>You become the main user of this car: you buy services for it and say who else uses it.</source>
        <translation>Stanete se hlavním uživatelem vozu: kupujete pro něj služby a určujete, kdo další jej používá.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Registrace vozu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Enrol this car</source>
        <translation>Přidat vůz</translation>
    </message>
</context>
<context>
    <name>CarSettings</name>
    <message>
        <source>Short says only what comes next, close before it</source>
        <translation>Stručné říká jen nejbližší pokyn těsně předem</translation>
    </message>
    <message>
        <source>Spoken directions</source>
        <translation>Mluvené pokyny</translation>
    </message>
    <message>
        <source>prompts guidance voice silent mute announcements</source>
        <comment>words to find the setting by</comment>
        <translation>pokyny navádění hlas ticho ztlumit</translation>
    </message>
    <message>
        <source>How the map is shown when you start</source>
        <translation>Jak se mapa zobrazí po spuštění</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Zobrazení mapy</translation>
    </message>
    <message>
        <source>three dimensions 2D 3D north up heading tilt</source>
        <comment>words to find the setting by</comment>
        <translation>tři rozměry 2D 3D sever nahoře směr náklon</translation>
    </message>
    <message>
        <source>Applies to the next route</source>
        <translation>Platí pro příští trasu</translation>
    </message>
    <message>
        <source>Avoid tolls</source>
        <translation>Vyhnout se mýtu</translation>
    </message>
    <message>
        <source>toll roads charge route options</source>
        <comment>words to find the setting by</comment>
        <translation>placené silnice možnosti trasy</translation>
    </message>
    <message>
        <source>Avoid motorways</source>
        <translation>Vyhnout se dálnicím</translation>
    </message>
    <message>
        <source>highway freeway route options</source>
        <comment>words to find the setting by</comment>
        <translation>dálnice rychlostní silnice možnosti trasy</translation>
    </message>
    <message>
        <source>Avoid ferries</source>
        <translation>Vyhnout se trajektům</translation>
    </message>
    <message>
        <source>boat ship route options</source>
        <comment>words to find the setting by</comment>
        <translation>loď možnosti trasy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>internet network mobile data offline online wifi</source>
        <comment>words to find the setting by</comment>
        <translation>internet síť mobilní data offline online wifi</translation>
    </message>
    <message>
        <source>People to call, write and drive to by voice, from vCard files (.vcf)</source>
        <translation>Lidé, kterým hlasem voláte, píšete a za kterými jezdíte, ze souborů vCard (.vcf)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adresář</translation>
    </message>
    <message>
        <source>contacts people phone book vcard import delete usb names</source>
        <comment>words to find the setting by</comment>
        <translation>kontakty lidé telefonní seznam vcard import smazat usb jména</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>Části vozu</translation>
    </message>
    <message>
        <source>maps voice services running restart</source>
        <comment>words to find the setting by</comment>
        <translation>mapy hlas služby běží restart</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>sign in profile user email driver</source>
        <comment>words to find the setting by</comment>
        <translation>přihlásit profil uživatel e-mail řidič</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Služby</translation>
    </message>
    <message>
        <source>server weather parking cloud</source>
        <comment>words to find the setting by</comment>
        <translation>server počasí parkování cloud</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrovat</translation>
    </message>
    <message>
        <source>pairing code two keys owner primary user</source>
        <comment>words to find the setting by</comment>
        <translation>párovací kód dva klíče majitel hlavní uživatel</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Úroveň soukromí</translation>
    </message>
    <message>
        <source>position location tracking GPS share offline</source>
        <comment>words to find the setting by</comment>
        <translation>poloha umístění sledování GPS sdílet offline</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Souhlasy</translation>
    </message>
    <message>
        <source>agree withdraw data keep recordings</source>
        <comment>words to find the setting by</comment>
        <translation>souhlas odvolat údaje uchovat nahrávky</translation>
    </message>
    <message>
        <source>Recordings never leave the car. Only what you ask for goes out, as words</source>
        <translation>Nahrávky nikdy neopustí vůz. Odchází jen váš dotaz, jako text</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Váš hlas</translation>
    </message>
    <message>
        <source>microphone recording listening</source>
        <comment>words to find the setting by</comment>
        <translation>mikrofon nahrávání poslech</translation>
    </message>
    <message>
        <source>Settings of this car</source>
        <translation>Nastavení tohoto vozu</translation>
    </message>
    <message>
        <source>guest profile personal data forget</source>
        <comment>words to find the setting by</comment>
        <translation>host profil osobní údaje zapomenout</translation>
    </message>
    <message>
        <source>Everything the services keep about you, to read and as files</source>
        <translation>Vše, co o vás služby uchovávají, ke čtení i jako soubory</translation>
    </message>
    <message>
        <source>Send my data</source>
        <translation>Poslat moje data</translation>
    </message>
    <message>
        <source>export download copy personal data</source>
        <comment>words to find the setting by</comment>
        <translation>export stáhnout kopie osobní údaje</translation>
    </message>
    <message>
        <source>Everything this car keeps about you, on a USB drive</source>
        <translation>Vše, co tento vůz o vás uchovává, na disku USB</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Vzít si své údaje s sebou</translation>
    </message>
    <message>
        <source>export copy USB stick personal data</source>
        <comment>words to find the setting by</comment>
        <translation>exportovat kopírovat USB disk osobní údaje</translation>
    </message>
    <message>
        <source>With all that the services and this car keep for it</source>
        <translation>Se vším, co k němu služby a tento vůz uchovávají</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Smazat účet</translation>
    </message>
    <message>
        <source>erase remove forget personal data</source>
        <comment>words to find the setting by</comment>
        <translation>vymazat odstranit zapomenout osobní údaje</translation>
    </message>
    <message>
        <source>Apps from the store</source>
        <translation>Aplikace z obchodu</translation>
    </message>
    <message>
        <source>store install uninstall permissions</source>
        <comment>words to find the setting by</comment>
        <translation>obchod instalovat odebrat oprávnění</translation>
    </message>
    <message>
        <source>For work on the car&apos;s software</source>
        <translation>Pro práci na softwaru vozu</translation>
    </message>
    <message>
        <source>Developer settings</source>
        <translation>Nastavení pro vývojáře</translation>
    </message>
    <message>
        <source>debug expert</source>
        <comment>words to find the setting by</comment>
        <translation>ladění expert</translation>
    </message>
    <message>
        <source>Every control in every state</source>
        <translation>Každý prvek v každém stavu</translation>
    </message>
    <message>
        <source>Gallery of controls</source>
        <translation>Galerie prvků</translation>
    </message>
    <message>
        <source>components design</source>
        <comment>words to find the setting by</comment>
        <translation>komponenty vzhled</translation>
    </message>
    <message>
        <source>Writes everything the screen does to the log</source>
        <translation>Zapisuje do protokolu vše, co obrazovka dělá</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Podrobný protokol</translation>
    </message>
    <message>
        <source>debug logging</source>
        <comment>words to find the setting by</comment>
        <translation>ladění protokol</translation>
    </message>
    <message>
        <source>Shows how long the last pictures took</source>
        <translation>Ukáže, jak dlouho trvaly poslední snímky</translation>
    </message>
    <message>
        <source>Frame times</source>
        <translation>Doby snímků</translation>
    </message>
    <message>
        <source>frames performance fps</source>
        <comment>words to find the setting by</comment>
        <translation>snímky výkon fps</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>software release number</source>
        <comment>words to find the setting by</comment>
        <translation>číslo verze softwaru</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Poslední spuštění</translation>
    </message>
    <message>
        <source>startup boot time seconds</source>
        <comment>words to find the setting by</comment>
        <translation>spuštění čas sekundy</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Mapová data</translation>
    </message>
    <message>
        <source>OpenStreetMap credit licence ODbL</source>
        <comment>words to find the setting by</comment>
        <translation>OpenStreetMap autorství licence ODbL</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Části a licence</translation>
    </message>
    <message>
        <source>open source software versions licences copyright GPL notice</source>
        <comment>words to find the setting by</comment>
        <translation>open source software verze licence autorská práva GPL oznámení</translation>
    </message>
</context>
<context>
    <name>CarWindow</name>
    <message>
        <source>The screen&apos;s program is damaged. Driving is not affected. Have it repaired.</source>
        <translation>Program obrazovky je poškozen. Jízdy se to netýká. Nechte jej opravit.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Display</source>
        <translation>Obrazovka</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Zvuk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednotky</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Hlas</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigace</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Online služby</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Soukromí</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplikace</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Vývojář</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O systému</translation>
    </message>
</context>
<context>
    <name>ClimateBar</name>
    <message>
        <source>Climate</source>
        <translation>Klimatizace</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Teplota, řidič</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Vyhřívání sedadla, řidič</translation>
    </message>
    <message>
        <source>Fan and all of the climate</source>
        <translation>Ventilátor a celá klimatizace</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hlasitost</translation>
    </message>
    <message>
        <source>Demist the windscreen</source>
        <translation>Odmlžit čelní sklo</translation>
    </message>
    <message>
        <source>Demist the rear window</source>
        <translation>Odmlžit zadní sklo</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Vyhřívání sedadla, spolujezdec</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Teplota, spolujezdec</translation>
    </message>
</context>
<context>
    <name>ClimateButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>zapnuto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuto</translation>
    </message>
</context>
<context>
    <name>ClimateView</name>
    <message>
        <source>One temperature for both</source>
        <translation>Jedna teplota pro oba</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>A/C</source>
        <comment>air conditioning, on the key</comment>
        <translation>A/C</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Klimatizace</translation>
    </message>
    <message>
        <source>Recirculate the air</source>
        <translation>Vnitřní oběh vzduchu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Teplota, řidič</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Teplota, spolujezdec</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Vyhřívání sedadla, řidič</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Vyhřívání sedadla, spolujezdec</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilátor</translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <source>%1. The car sets it, also to summer time</source>
        <translation>%1. Nastavuje jej vůz, i na letní čas</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Too many wrong codes. The next one is taken in %1</source>
        <translation>Příliš mnoho chybných kódů. Další za %1</translation>
    </message>
    <message>
        <source>Add this car in the app; it shows eight digits</source>
        <translation>Přidejte tento vůz v aplikaci; ukáže osm číslic</translation>
    </message>
    <message>
        <source>Enter the code from the app</source>
        <translation>Zadejte kód z aplikace</translation>
    </message>
</context>
<context>
    <name>ComfortSettings</name>
    <message>
        <source>Automatic follows the light sensor, Sun follows sunrise and sunset where you are</source>
        <translation>Automaticky podle čidla světla, Slunce podle východu a západu tam, kde jste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>day night dark light colours sunrise sunset</source>
        <comment>words to find the setting by</comment>
        <translation>den noc tmavý světlý barvy východ západ slunce</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Jas</translation>
    </message>
    <message>
        <source>screen light dim dark bright</source>
        <comment>words to find the setting by</comment>
        <translation>obrazovka světlo tmavá světlá ztlumit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Velikost textu</translation>
    </message>
    <message>
        <source>font letters large small reading</source>
        <comment>words to find the setting by</comment>
        <translation>písmo písmena velké malé čtení</translation>
    </message>
    <message>
        <source>Pages and cards change without moving</source>
        <translation>Stránky a karty se mění bez pohybu</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Méně pohybu</translation>
    </message>
    <message>
        <source>animation moving calm</source>
        <comment>words to find the setting by</comment>
        <translation>animace pohyb klid</translation>
    </message>
    <message>
        <source>Media volume</source>
        <translation>Hlasitost médií</translation>
    </message>
    <message>
        <source>loud quiet music radio</source>
        <comment>words to find the setting by</comment>
        <translation>nahlas potichu hudba rádio</translation>
    </message>
    <message>
        <source>Guidance volume</source>
        <translation>Hlasitost navádění</translation>
    </message>
    <message>
        <source>loud quiet navigation prompts directions</source>
        <comment>words to find the setting by</comment>
        <translation>nahlas potichu navigace pokyny</translation>
    </message>
    <message>
        <source>Answers of the voice assistant</source>
        <translation>Odpovědi hlasového asistenta</translation>
    </message>
    <message>
        <source>Speaking volume</source>
        <translation>Hlasitost řeči</translation>
    </message>
    <message>
        <source>loud quiet assistant answers</source>
        <comment>words to find the setting by</comment>
        <translation>nahlas potichu asistent odpovědi</translation>
    </message>
    <message>
        <source>Media becomes louder the faster you drive</source>
        <translation>Média zesilují s rychlostí jízdy</translation>
    </message>
    <message>
        <source>Volume with speed</source>
        <translation>Hlasitost podle rychlosti</translation>
    </message>
    <message>
        <source>speed dependent volume gain noise</source>
        <comment>words to find the setting by</comment>
        <translation>rychlost hlasitost hluk</translation>
    </message>
    <message>
        <source>A short tone at each touch</source>
        <translation>Krátký tón při každém dotyku</translation>
    </message>
    <message>
        <source>Touch sounds</source>
        <translation>Zvuky dotyku</translation>
    </message>
    <message>
        <source>click beep key tone feedback</source>
        <comment>words to find the setting by</comment>
        <translation>klik pípnutí klávesa tón</translation>
    </message>
    <message>
        <source>Screen, voice and route guidance</source>
        <translation>Obrazovka, hlas a navigace</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>english spanish french german italian czech</source>
        <comment>words to find the setting by</comment>
        <translation>angličtina španělština francouzština němčina italština čeština</translation>
    </message>
    <message>
        <source>Distances, consumption and tyre pressures</source>
        <translation>Vzdálenosti, spotřeba a tlak v pneumatikách</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednotky</translation>
    </message>
    <message>
        <source>kilometres miles imperial metric bar psi</source>
        <comment>words to find the setting by</comment>
        <translation>kilometry míle imperiální metrické bar psi</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Teplota</translation>
    </message>
    <message>
        <source>celsius fahrenheit degrees</source>
        <comment>words to find the setting by</comment>
        <translation>celsia fahrenheita stupně</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>24hodinový čas</translation>
    </message>
    <message>
        <source>time am pm twelve hours</source>
        <comment>words to find the setting by</comment>
        <translation>čas am pm dvanáct hodin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>summer time region</source>
        <comment>words to find the setting by</comment>
        <translation>letní čas region</translation>
    </message>
    <message>
        <source>Your voice stays in the car. The voice key works in any case.</source>
        <translation>Váš hlas zůstává ve voze. Hlasové tlačítko funguje vždy.</translation>
    </message>
    <message>
        <source>Listen for &quot;Hola Hola&quot;</source>
        <translation>Poslouchat „Hola Hola“</translation>
    </message>
    <message>
        <source>wake word microphone assistant speech</source>
        <comment>words to find the setting by</comment>
        <translation>budicí slovo mikrofon asistent řeč</translation>
    </message>
    <message>
        <source>How readily the car takes what it hears for &quot;Hola Hola&quot;</source>
        <translation>Jak snadno vůz uslyší „Hola Hola“</translation>
    </message>
    <message>
        <source>Wake sensitivity</source>
        <translation>Citlivost probuzení</translation>
    </message>
    <message>
        <source>wake word false alarm hears badly</source>
        <comment>words to find the setting by</comment>
        <translation>budicí slovo planý poplach slyší špatně</translation>
    </message>
    <message>
        <source>It is spoken and understood. Screen and guidance go with it</source>
        <translation>Mluví se jím a rozumí se mu. Obrazovka a navigace se jím řídí</translation>
    </message>
    <message>
        <source>Language of voice control</source>
        <translation>Jazyk hlasového ovládání</translation>
    </message>
    <message>
        <source>speak understand tongue</source>
        <comment>words to find the setting by</comment>
        <translation>mluvit rozumět řeč</translation>
    </message>
    <message>
        <source>Off, answers are only shown. Guidance speaks in any case</source>
        <translation>Vypnuto: odpovědi se jen zobrazí. Navigace mluví v každém případě</translation>
    </message>
    <message>
        <source>Say the answers</source>
        <translation>Říkat odpovědi</translation>
    </message>
    <message>
        <source>silent quiet assistant talk mute</source>
        <comment>words to find the setting by</comment>
        <translation>ticho potichu asistent mluvit ztlumit</translation>
    </message>
    <message>
        <source>Speaking speed</source>
        <translation>Rychlost řeči</translation>
    </message>
    <message>
        <source>assistant fast slow talk</source>
        <comment>words to find the setting by</comment>
        <translation>asistent rychle pomalu mluvit</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Rozpoznávání řeči</translation>
    </message>
    <message>
        <source>engine model language offline</source>
        <comment>words to find the setting by</comment>
        <translation>engine model jazyk offline</translation>
    </message>
    <message>
        <source>What recognises each language</source>
        <translation>Co rozpoznává který jazyk</translation>
    </message>
    <message>
        <source>engine model Vosk Whisper Moonshine languages offline</source>
        <comment>words to find the setting by</comment>
        <translation>rozpoznávač model Vosk Whisper Moonshine jazyky offline</translation>
    </message>
    <message>
        <source>At most the last 20, only in this car and only for you. They go with your data when you delete it</source>
        <translation>Nejvýše posledních 20, jen v tomto voze a jen pro vás. Smažou se s vašimi daty</translation>
    </message>
    <message>
        <source>Keep what I say</source>
        <translation>Ukládat, co říkám</translation>
    </message>
    <message>
        <source>recording microphone privacy voice memory</source>
        <comment>words to find the setting by</comment>
        <translation>nahrávka mikrofon soukromí hlas paměť</translation>
    </message>
    <message>
        <source>Hear what was recorded</source>
        <translation>Poslechnout, co se nahrálo</translation>
    </message>
    <message>
        <source>recording listen play delete voice</source>
        <comment>words to find the setting by</comment>
        <translation>nahrávka poslech přehrát smazat hlas</translation>
    </message>
</context>
<context>
    <name>ConnectivityView</name>
    <message>
        <source>Connected. Online services can be used</source>
        <translation>Připojeno. Online služby jsou k dispozici</translation>
    </message>
    <message>
        <source>Not connected. Navigation, climate and your saved places work</source>
        <translation>Nepřipojeno. Navigace, klimatizace a vaše uložená místa fungují</translation>
    </message>
    <message>
        <source>Enter your S-PIN to see how many people are in it</source>
        <translation>Zadejte S-PIN, abyste viděli, kolik lidí v něm je</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Načítá se</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osob</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Smazat všechny</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Nejdřív zadejte S-PIN</translation>
    </message>
    <message>
        <source>Import from USB</source>
        <translation>Importovat z USB</translation>
    </message>
    <message>
        <source>Maps and voice run</source>
        <translation>Mapy a hlas běží</translation>
    </message>
    <message>
        <source>Maps start again by themselves. Voice and climate work</source>
        <translation>Mapy se samy restartují. Hlas a klimatizace fungují</translation>
    </message>
    <message>
        <source>Voice starts again by itself. Touch and climate work</source>
        <translation>Hlas se sám restartuje. Dotyk a klimatizace fungují</translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>Your name</source>
        <translation>Vaše jméno</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Type your name first</source>
        <translation>Nejdřív napište jméno</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Nejdřív napište e-mail</translation>
    </message>
    <message>
        <source>A password has at least %1 characters</source>
        <translation>Heslo má nejméně %1 znaků</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Vytvořit účet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Účet už mám</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <source>The screen is off. A touch brings it back</source>
        <translation>Obrazovka je vypnutá. Dotyk ji zapne</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Delete account</source>
        <translation>Smazat účet</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Moje data</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Vzít si své údaje s sebou</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Nejdřív se přihlaste</translation>
    </message>
</context>
<context>
    <name>DeveloperView</name>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nezměřeno</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s od zapnutí do prvního dotyku</translation>
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
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Slunce</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noc</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normální</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Velké</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document %1 of %2</source>
        <translation>Dokument %1 z %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stav k %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Přijmout</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>You are a further user of this car</source>
        <translation>Jste dalším uživatelem tohoto vozu</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Jste hlavním uživatelem tohoto vozu</translation>
    </message>
    <message>
        <source>The online services are open.</source>
        <translation>Online služby jsou otevřené.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>E-mail to %1</source>
        <translation>E-mail pro %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Zpráva pro %1</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Vaše zpráva</translation>
    </message>
    <message>
        <source>Say your message</source>
        <translation>Řekněte zprávu</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Psát lze, až zastavíte</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>Zatím není co odeslat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Odeslat</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>Zatím není co přečíst</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Přečíst</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upravit</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodit</translation>
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
        <translation>Zadejte jej, až vůz stojí</translation>
    </message>
    <message>
        <source>Locked. Set another S-PIN in your account on the phone</source>
        <translation>Zamčeno. Nastavte si jiný S-PIN v účtu na telefonu</translation>
    </message>
    <message>
        <source>Locked after wrong entries. Opens in %1</source>
        <translation>Zamčeno po chybách. Otevře se za %1</translation>
    </message>
    <message>
        <source>Then your places and messages show</source>
        <translation>Pak se ukážou vaše místa a zprávy</translation>
    </message>
    <message>
        <source>S-PIN of %1</source>
        <translation>S-PIN uživatele %1</translation>
    </message>
</context>
<context>
    <name>DriverView</name>
    <message>
        <source>Main user of this car</source>
        <translation>Hlavní uživatel tohoto vozu</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Další uživatel tohoto vozu</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>E-mail dosud nepotvrzen</translation>
    </message>
    <message>
        <source>Places hidden until the S-PIN is entered</source>
        <translation>Místa jsou skrytá, dokud nezadáte S-PIN</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nic se neukládá</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Řídí host</translation>
    </message>
    <message>
        <source>S-PIN</source>
        <translation>S-PIN</translation>
    </message>
    <message>
        <source>Drives now</source>
        <translation>Právě řídí</translation>
    </message>
    <message>
        <source>Not signed in here yet</source>
        <translation>Zde zatím nepřihlášen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Uživatelé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
</context>
<context>
    <name>DrivingLock</name>
    <message>
        <source>It opens again when you have stopped.</source>
        <translation>Znovu se otevře, až zastavíte.</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Ne za jízdy</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Raději říct</translation>
    </message>
</context>
<context>
    <name>EmailPanel</name>
    <message>
        <source>Open the link in the e-mail we sent there. This step then goes on by itself.</source>
        <translation>Otevřete odkaz v e-mailu, který jsme tam poslali. Pak se pokračuje samo.</translation>
    </message>
    <message>
        <source>Until then the online services stay locked. You can go on and confirm later.</source>
        <translation>Do té doby jsou online služby zamčené. Můžete pokračovat a potvrdit později.</translation>
    </message>
    <message>
        <source>S-PIN and car need the confirmed e-mail. Everything so far is kept.</source>
        <translation>S-PIN a vůz potřebují potvrzený e-mail. Vše dosud hotové zůstává.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Znovu odesláno</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Poslat znovu</translation>
    </message>
    <message>
        <source>Confirm later</source>
        <translation>Potvrdit později</translation>
    </message>
    <message>
        <source>Waiting for you to open the link</source>
        <translation>Čeká se, až otevřete odkaz</translation>
    </message>
</context>
<context>
    <name>EngineList</name>
    <message>
        <source>Speech is recognised in the car, without the network</source>
        <translation>Řeč se rozpoznává ve voze, bez sítě</translation>
    </message>
</context>
<context>
    <name>EnrolmentView</name>
    <message>
        <source>Create account</source>
        <translation>Vytvořit účet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Nastavit vůz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>S-PIN</source>
        <translation>S-PIN</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Vůz</translation>
    </message>
    <message>
        <source>The registration goes on when you have stopped. Everything you entered is kept.</source>
        <translation>Registrace pokračuje, až zastavíte. Vše zadané zůstává.</translation>
    </message>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. Pak se pokračuje samo</translation>
    </message>
</context>
<context>
    <name>ErasedPanel</name>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>The services and this car have forgotten you. You drive on as a guest</source>
        <translation>Služby i tento vůz na vás zapomněly. Jedete dál jako host</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Účet smazán</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>The account, and the sign-in on every phone and in every car</source>
        <translation>Účet a přihlášení v každém telefonu a voze</translation>
    </message>
    <message>
        <source>Your settings, favourites and places, in the car and at the services</source>
        <translation>Vaše nastavení, oblíbené a místa, ve voze i u služeb</translation>
    </message>
    <message>
        <source>Licences and what you bought for this account</source>
        <translation>Licence a vše, co jste s tímto účtem koupili</translation>
    </message>
    <message>
        <source>Your cars: they are free for whoever registers them next</source>
        <translation>Vaše vozy: budou volné pro toho, kdo je zaregistruje příště</translation>
    </message>
    <message>
        <source>This is deleted with %1, for good</source>
        <translation>S účtem %1 se navždy smaže</translation>
    </message>
    <message>
        <source>This is deleted, for good</source>
        <translation>Navždy se smaže</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Ponechat účet</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>QR kód pro váš telefon</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Naskenujte kód telefonem nebo otevřete</translation>
    </message>
    <message>
        <source>2  Sign in there and download your data: one page to read, and files for other programs</source>
        <translation>2  Přihlaste se tam a stáhněte svá data: stránku ke čtení a soubory pro jiné programy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>FavouritesCard</name>
    <message>
        <source>Saved places</source>
        <translation>Uložená místa</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Domov</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Práce</translation>
    </message>
    <message>
        <source>No saved places yet</source>
        <translation>Zatím žádná uložená místa</translation>
    </message>
    <message>
        <source>Saved places are hidden</source>
        <translation>Uložená místa jsou skrytá</translation>
    </message>
    <message>
        <source>Search for one</source>
        <translation>Vyhledat místo</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Zadat S-PIN</translation>
    </message>
</context>
<context>
    <name>FeaturePage</name>
    <message>
        <source>Climate, voice and the other pages work. Have the car&apos;s software checked.</source>
        <translation>Klimatizace, hlas a ostatní stránky fungují. Nechte zkontrolovat software vozu.</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Tuto stránku nelze zobrazit</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Unknown</source>
        <translation>Neznámé</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Skladby</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Interpreti</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alba</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Složky</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged files are left out</source>
        <translation>
            <numerusform>%n poškozený soubor je vynechán</numerusform>
            <numerusform>%n poškozené soubory jsou vynechány</numerusform>
            <numerusform>%n poškozených souborů je vynecháno</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Hledat znovu</translation>
    </message>
    <message>
        <source>Plug in a USB stick with music, or copy files into the car&apos;s music folder.</source>
        <translation>Připojte USB disk s hudbou nebo zkopírujte soubory do složky s hudbou ve voze.</translation>
    </message>
    <message>
        <source>Looking for music</source>
        <translation>Hledá se hudba</translation>
    </message>
    <message>
        <source>No music found</source>
        <translation>Žádná hudba nenalezena</translation>
    </message>
</context>
<context>
    <name>FrameTimes</name>
    <message>
        <source>Frames: middle %1 ms, slow %2 ms, slowest %3 ms</source>
        <translation>Snímky: střední %1 ms, pomalý %2 ms, nejpomalejší %3 ms</translation>
    </message>
</context>
<context>
    <name>GuidanceSettingsView</name>
    <message>
        <source>All</source>
        <translation>Všechny</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Stručné</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Žádné</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Driving direction</source>
        <translation>Směr jízdy</translation>
    </message>
    <message>
        <source>North up</source>
        <translation>Sever nahoře</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>Looking for a new way</source>
        <translation>Hledá se jiná cesta</translation>
    </message>
    <message>
        <source>No satellites: position by the wheels</source>
        <translation>Bez družic: poloha podle kol</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>Type it instead</source>
        <translation>Raději napsat</translation>
    </message>
    <message>
        <source>Close voice control</source>
        <translation>Zavřít hlasové ovládání</translation>
    </message>
</context>
<context>
    <name>HeaterRow</name>
    <message>
        <source>This car has none</source>
        <translation>Tento vůz ho nemá</translation>
    </message>
    <message>
        <source>Set up in the app</source>
        <translation>Nastavuje se v aplikaci</translation>
    </message>
    <message>
        <source>Starts when the engine is off</source>
        <translation>Spustí se při vypnutém motoru</translation>
    </message>
    <message>
        <source>Starts when the car is parked</source>
        <translation>Spustí se po zaparkování</translation>
    </message>
    <message>
        <source>Auxiliary heater</source>
        <translation>Nezávislé topení</translation>
    </message>
    <message numerus="yes">
        <source>Airing, %n min left</source>
        <translation>
            <numerusform>Větrá, zbývá %n min</numerusform>
            <numerusform>Větrá, zbývají %n min</numerusform>
            <numerusform>Větrá, zbývá %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heating, %n min left</source>
        <translation>
            <numerusform>Topí, zbývá %n min</numerusform>
            <numerusform>Topí, zbývají %n min</numerusform>
            <numerusform>Topí, zbývá %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the auxiliary heater</source>
        <translation>Doba nezávislého topení</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Spustit</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Edit the widgets</source>
        <translation>Upravit widgety</translation>
    </message>
    <message>
        <source>Hold for full light</source>
        <translation>Podržte pro plný jas</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Vypnout obrazovku</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Nejnižší jas</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Good morning</source>
        <translation>Dobré ráno</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Dobré odpoledne</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Dobrý večer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>greeting, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit when parked</source>
        <translation>Upravit po zaparkování</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>A secondary user has remote status and online services, but buys nothing and nominates nobody</source>
        <translation>Další uživatel má vzdálený stav a online služby, ale nic nekupuje a nikoho nejmenuje</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Type the e-mail first</source>
        <translation>Nejdřív napište e-mail</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Jmenovat</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>Zatím bez odpovědi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Vzít zpět</translation>
    </message>
</context>
<context>
    <name>JourneyView</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>volno %1 z %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>volno %1</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>před %1 min</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>ukázková data</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Add this car in the app, and have both of its keys at hand</source>
        <translation>Přidejte tento vůz v aplikaci a mějte po ruce oba klíče</translation>
    </message>
    <message>
        <source>Unlock the car with key one</source>
        <translation>Odemkněte vůz klíčem jedna</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zbývá %1</translation>
    </message>
    <message>
        <source>Unlock it with key two, within five minutes</source>
        <translation>Odemkněte ho klíčem dva, do pěti minut</translation>
    </message>
    <message>
        <source>Both keys were used. The services are told</source>
        <translation>Byly použity oba klíče. Služby to zjistí</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Začít</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
</context>
<context>
    <name>LanguageView</name>
    <message>
        <source>Your units stay as they are until you choose</source>
        <translation>Vaše jednotky zůstanou, dokud nezvolíte</translation>
    </message>
    <message>
        <source>Miles, °F and the 12-hour clock go with this language</source>
        <translation>K tomuto jazyku patří míle, °F a 12hodinový čas</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Použít</translation>
    </message>
</context>
<context>
    <name>LevelStepper</name>
    <message>
        <source>off</source>
        <translation>vypnuto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, less</source>
        <translation>%1, méně</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Je vypnuto</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, více</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>Výš to nejde</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Its file is missing in this car. The NOTICE of Hola names the licence.</source>
        <translation>Její soubor v tomto voze chybí. Licenci uvádí soubor NOTICE systému Hola.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>Text nelze přečíst</translation>
    </message>
</context>
<context>
    <name>LightPanel</name>
    <message>
        <source>Screen and instruments</source>
        <translation>Obrazovka a přístroje</translation>
    </message>
    <message>
        <source>Light of screen and instruments</source>
        <translation>Jas obrazovky a přístrojů</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Nejnižší jas</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Vypnout obrazovku</translation>
    </message>
    <message>
        <source>A touch anywhere wakes the screen. Climate stays in reach.</source>
        <translation>Dotyk kdekoli obrazovku zapne. Klimatizace zůstává po ruce.</translation>
    </message>
</context>
<context>
    <name>ManeuverCard</name>
    <message>
        <source>In %1: %2</source>
        <translation>Za %1: %2</translation>
    </message>
    <message>
        <source>then</source>
        <translation>potom</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkování</translation>
    </message>
    <message>
        <source>Charging stations</source>
        <translation>Nabíjecí stanice</translation>
    </message>
    <message>
        <source>Fuel stations</source>
        <translation>Čerpací stanice</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Kam pojedete?</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Domov</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Zadat</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Zadat S-PIN</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Práce</translation>
    </message>
</context>
<context>
    <name>MapModes</name>
    <message>
        <source>Map in three dimensions</source>
        <translation>Trojrozměrná mapa</translation>
    </message>
    <message>
        <source>Map in driving direction</source>
        <translation>Mapa ve směru jízdy</translation>
    </message>
    <message>
        <source>Map with north up</source>
        <translation>Mapa se severem nahoře</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>Vystředit</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Open media</source>
        <translation>Otevřít média</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>Nic nehraje</translation>
    </message>
    <message>
        <source>Choose something in Media</source>
        <translation>Vyberte hudbu</translation>
    </message>
    <message>
        <source>Internet radio</source>
        <translation>Internetové rádio</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>Ve voze</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Připojuje se</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>Čeká se na stanici</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Spojení ztraceno. Naváže se samo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Předchozí</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastavit</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Přehrát</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
</context>
<context>
    <name>NoWidgets</name>
    <message>
        <source>Add a widget</source>
        <translation>Přidat widget</translation>
    </message>
    <message>
        <source>Those you add are shown here</source>
        <translation>Ty, které přidáte, se zobrazí zde</translation>
    </message>
    <message>
        <source>No widgets</source>
        <translation>Žádné widgety</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Zavřít toto oznámení</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Put all away</source>
        <translation>Zavřít vše</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>Toto je první</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>V seznamu zpět</translation>
    </message>
    <message>
        <source>This is the last</source>
        <translation>Toto je poslední</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>V seznamu dál</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Naléhavé</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varování</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informace</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Žádná oznámení</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Notices</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Online services can be used</source>
        <translation>Online služby jsou k dispozici</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Služby nejsou dostupné</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nepřipojeno</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Connecting</source>
        <translation>Připojuje se</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>Čeká se na stanici</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Spojení ztraceno. Naváže se samo</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Odebrat z oblíbených</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>Uložit do oblíbených</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>Nic nehraje</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Předchozí</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastavit</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Přehrát</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hlasitost</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>A document has a new version</source>
        <translation>Dokument má novou verzi</translation>
    </message>
    <message>
        <source>A few steps are left</source>
        <translation>Zbývá pár kroků</translation>
    </message>
    <message>
        <source>Opens the online services</source>
        <translation>Otevře online služby</translation>
    </message>
    <message>
        <source>Read and accept</source>
        <translation>Přečíst a přijmout</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Nastavit vůz</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Už se neptat</translation>
    </message>
</context>
<context>
    <name>OnlineView</name>
    <message>
        <source>Sign in to keep your settings, and for live parking and weather</source>
        <translation>Přihlaste se, aby vám zůstalo nastavení a abyste viděli volná parkoviště a počasí</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>This car belongs to %1</source>
        <translation>Tento vůz patří uživateli %1</translation>
    </message>
    <message>
        <source>Show with both keys that this car is yours</source>
        <translation>Oběma klíči ukažte, že je vůz váš</translation>
    </message>
    <message>
        <source>Enter the code from the app to show that this car is yours</source>
        <translation>Zadáním kódu z aplikace ukažte, že je vůz váš</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrovat</translation>
    </message>
    <message>
        <source>Weather and live parking can be asked for</source>
        <translation>Můžete se ptát na počasí a volná parkoviště</translation>
    </message>
    <message>
        <source>Navigation, climate and your saved places work</source>
        <translation>Navigace, klimatizace a vaše uložená místa fungují</translation>
    </message>
    <message>
        <source>Services answer</source>
        <translation>Služby odpovídají</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Služby nejsou dostupné</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nepřipojeno</translation>
    </message>
</context>
<context>
    <name>OwnerPanel</name>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>This car belongs to %1 now</source>
        <translation>Tento vůz teď patří uživateli %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Zaregistrováno</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>That of your account</source>
        <translation>Heslo vašeho účtu</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Nejdřív napište heslo</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Smazat účet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>QR kód pro váš telefon</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Naskenujte kód telefonem nebo otevřete</translation>
    </message>
    <message>
        <source>2  Check that the phone shows this code</source>
        <translation>2  Ověřte, že telefon ukazuje tento kód</translation>
    </message>
    <message>
        <source>3  Confirm on the phone; the car follows by itself</source>
        <translation>3  Potvrďte na telefonu; vůz naváže sám</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Platí ještě %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Checking</source>
        <translation>Ověřuje se</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 z %2 číslic</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Smazat poslední číslici</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Stop here too</source>
        <translation>Zastavit i zde</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Jet</translation>
    </message>
    <message>
        <source>Go here instead</source>
        <translation>Jet raději sem</translation>
    </message>
    <message>
        <source>Keep as home</source>
        <translation>Uložit jako domov</translation>
    </message>
    <message>
        <source>Keep as work</source>
        <translation>Uložit jako práci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>PlacePill</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>spaces or chargers</comment>
        <translation>
            <numerusform>%n volné</numerusform>
            <numerusform>%n volná</numerusform>
            <numerusform>%n volných</numerusform>
        </translation>
    </message>
    <message>
        <source>old data</source>
        <translation>stará data</translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>ukázková data</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>ukázka</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>In progress</source>
        <translation>Probíhá</translation>
    </message>
</context>
<context>
    <name>PrivacyKeys</name>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Nejvyšší</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Bez polohy</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Plná</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Úroveň soukromí</translation>
    </message>
    <message>
        <source>Privacy level, %1</source>
        <translation>Úroveň soukromí, %1</translation>
    </message>
</context>
<context>
    <name>PrivacyView</name>
    <message>
        <source>The position goes out with questions about weather and parking, together with your account</source>
        <translation>Poloha odchází s dotazy na počasí a parkování, spolu s vaším účtem</translation>
    </message>
    <message>
        <source>Online services work, without the car&apos;s position. Weather and free parking wait</source>
        <translation>Online služby fungují bez polohy vozu. Počasí a volná parkování čekají</translation>
    </message>
    <message>
        <source>The car stays offline. Only what the law requires leaves it, as the emergency call</source>
        <translation>Vůz zůstává offline. Odchází jen to, co vyžaduje zákon, jako tísňové volání</translation>
    </message>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Nejvyšší</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Bez polohy</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Plná</translation>
    </message>
    <message>
        <source>Only what is switched on here may be kept. Switch it off, and what was kept is deleted</source>
        <translation>Uchovat se smí jen to, co je tu zapnuté. Po vypnutí se to smaže</translation>
    </message>
    <message>
        <source>%1. The services learn of it once there is a connection</source>
        <translation>%1. Služby se to dozvědí, jakmile bude připojení</translation>
    </message>
    <message>
        <source>They are kept in this car for your account, and nobody else gets them</source>
        <translation>Zůstávají v tomto voze pro váš účet a nikdo jiný je nedostane</translation>
    </message>
    <message>
        <source>You drive as a guest: your settings are forgotten at the end of the drive</source>
        <translation>Jedete jako host: nastavení se na konci jízdy zapomene</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Last known state; the services cannot be reached now</source>
        <translation>Poslední známý stav; služby teď nejsou dostupné</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odhlásit se</translation>
    </message>
    <message>
        <source>You can use the online services</source>
        <translation>Můžete používat online služby</translation>
    </message>
    <message>
        <source>Open the link in the e-mail we sent you; then the online services open</source>
        <translation>Otevřete odkaz v e-mailu od nás; pak se online služby otevřou</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>E-mail potvrzen</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>E-mail dosud nepotvrzen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Poslat znovu</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Jste hlavním uživatelem tohoto vozu</translation>
    </message>
    <message>
        <source>You are a secondary user of this car</source>
        <translation>Jste vedlejším uživatelem tohoto vozu</translation>
    </message>
    <message>
        <source>This car is not yet in your account</source>
        <translation>Tento vůz ještě není ve vašem účtu</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Nastavit</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>New code</source>
        <translation>Nový kód</translation>
    </message>
</context>
<context>
    <name>QuickView</name>
    <message>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>By the sun</source>
        <translation>Podle slunce</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noc</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Nejnižší jas</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Jas</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Vypnout obrazovku</translation>
    </message>
    <message>
        <source>Colours, %1</source>
        <translation>Barvy, %1</translation>
    </message>
    <message>
        <source>Listen for “Hola Hola”</source>
        <translation>Poslouchat „Hola Hola“</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Poslouchá</translation>
    </message>
    <message>
        <source>Key only</source>
        <comment>the voice is called by its key only</comment>
        <translation>Jen tlačítko</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Poloha se nesdílí</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Poloha se sdílí</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Služby nejsou dostupné</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nepřipojeno</translation>
    </message>
    <message>
        <source>Software %1. Updates are not looked for yet</source>
        <translation>Software %1. Aktualizace se zatím nehledají</translation>
    </message>
</context>
<context>
    <name>RadioView</name>
    <message>
        <source>Search for a station</source>
        <translation>Hledat stanici</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všechny</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Žánry</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Station, genre or country</source>
        <translation>Stanice, žánr nebo země</translation>
    </message>
    <message>
        <source>Not while driving. Say the station instead</source>
        <translation>Ne za jízdy. Řekněte stanici hlasem</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Ukončit hledání</translation>
    </message>
    <message>
        <source>No data connection. USB and music in the car play</source>
        <translation>Bez datového připojení. USB a hudba ve voze hrají</translation>
    </message>
    <message>
        <source>Demo stations of this computer</source>
        <translation>Ukázkové stanice tohoto počítače</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Zkuste méně slov nebo jiná slova.</translation>
    </message>
    <message>
        <source>Touch the star of a station to keep it here.</source>
        <translation>Dotkněte se hvězdy u stanice a zůstane zde.</translation>
    </message>
    <message>
        <source>The list comes with the first connection.</source>
        <translation>Seznam přijde s prvním připojením.</translation>
    </message>
    <message>
        <source>The services list none now. Music in the car plays.</source>
        <translation>Služby teď žádnou nenabízejí. Hudba ve voze hraje.</translation>
    </message>
    <message>
        <source>No station found</source>
        <translation>Žádná stanice nenalezena</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Zatím žádné oblíbené</translation>
    </message>
    <message>
        <source>Fetching the stations</source>
        <translation>Načítají se stanice</translation>
    </message>
    <message>
        <source>No stations</source>
        <translation>Žádné stanice</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main menu</source>
        <translation>Hlavní nabídka</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Úvod</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigace</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Vůz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>Lock unknown</source>
        <translation>Zámek: –</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamčeno</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Odemčeno</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dojezd</translation>
    </message>
    <message>
        <source>Energy on board</source>
        <translation>Energie na palubě</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Or did you mean</source>
        <translation>Nebo jste mysleli</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Kept in this car only</source>
        <translation>Uloženo jen v tomto voze</translation>
    </message>
    <message>
        <source>Nothing was kept yet. What you say to the car appears here</source>
        <translation>Zatím se nic neuložilo. Objeví se tu, co řeknete vozu</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nic se neukládá</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Smazat vše</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Hear what was said on %1</source>
        <translation>Poslechnout, co bylo řečeno %1</translation>
    </message>
    <message>
        <source>Delete what was said on %1</source>
        <translation>Smazat, co bylo řečeno %1</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Register this car</source>
        <translation>Registrovat tento vůz</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Otevřít účet</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Tady ne</translation>
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
        <translation>Trasy do cíle %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Spustit</translation>
    </message>
    <message>
        <source>Choose no route</source>
        <translation>Nevybrat trasu</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Shortest</source>
        <translation>Nejkratší</translation>
    </message>
    <message>
        <source>Saves energy</source>
        <translation>Úsporná</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Nejrychlejší</translation>
    </message>
    <message>
        <source>toll</source>
        <translation>mýto</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>trajekt</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>přes %1</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: the bar is %1 long</source>
        <translation>Měřítko: čára odpovídá %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to the map</source>
        <translation>Zpět na mapu</translation>
    </message>
    <message>
        <source>Where is your home?</source>
        <translation>Kde bydlíte?</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Kde pracujete?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Kam pojedete?</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Psát lze, až zastavíte</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Vymazat řádek</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Raději říct</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Říct</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Domov</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Práce</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Type a place, a street or what you need, as fuel or parking.</source>
        <translation>Napište místo, ulici nebo co potřebujete, třeba palivo či parkování.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for something near it.</source>
        <translation>Zkontrolujte pravopis nebo hledejte něco poblíž.</translation>
    </message>
    <message>
        <source>Places you drive to appear here</source>
        <translation>Zde se objeví místa, kam jezdíte</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nic nenalezeno pro „%1“</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Oddíly</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service unknown</source>
        <translation>Servis neznámý</translation>
    </message>
    <message>
        <source>Service overdue</source>
        <translation>Servis po termínu</translation>
    </message>
    <message>
        <source>Service today</source>
        <translation>Servis dnes</translation>
    </message>
    <message numerus="yes">
        <source>Service in %n day(s)</source>
        <translation>
            <numerusform>Servis za %n den</numerusform>
            <numerusform>Servis za %n dny</numerusform>
            <numerusform>Servis za %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Oil change overdue</source>
        <translation>Výměna oleje po termínu</translation>
    </message>
    <message>
        <source>Oil change today</source>
        <translation>Výměna oleje dnes</translation>
    </message>
    <message numerus="yes">
        <source>Oil change in %n day(s)</source>
        <translation>
            <numerusform>Výměna oleje za %n den</numerusform>
            <numerusform>Výměna oleje za %n dny</numerusform>
            <numerusform>Výměna oleje za %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Příští termín</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>nebo po %1</translation>
    </message>
</context>
<context>
    <name>SettingsFound</name>
    <message>
        <source>Try another word, or choose a section.</source>
        <translation>Zkuste jiné slovo nebo vyberte oddíl.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nic nenalezeno pro „%1“</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Ne za jízdy</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The keys below work. Have the car&apos;s software checked.</source>
        <translation>Tlačítka dole fungují. Nechte zkontrolovat software vozu.</translation>
    </message>
    <message>
        <source>This panel cannot be shown</source>
        <translation>Tento panel nelze zobrazit</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Climate</source>
        <translation>Klimatizace</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hlasitost</translation>
    </message>
    <message>
        <source>Quick settings and notices</source>
        <translation>Rychlá nastavení a oznámení</translation>
    </message>
    <message>
        <source>Who drives</source>
        <translation>Kdo řídí</translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>Off</source>
        <translation>Vypnuto</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Trochu</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Hodně</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Sources</source>
        <translation>Zdroje</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Rádio</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>Ve voze</translation>
    </message>
</context>
<context>
    <name>SpeedSign</name>
    <message>
        <source>Speed limit %1, you drive %2</source>
        <translation>Limit %1, jedete %2</translation>
    </message>
    <message>
        <source>Speed limit %1</source>
        <translation>Rychlostní limit %1</translation>
    </message>
</context>
<context>
    <name>SpinPanel</name>
    <message>
        <source>The one your account has</source>
        <translation>Ten z vašeho účtu</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>Ještě jednou pro jistotu</translation>
    </message>
    <message>
        <source>Four digits, not all equal and no run such as 1234</source>
        <translation>Čtyři číslice, ne všechny stejné ani řada jako 1234</translation>
    </message>
    <message>
        <source>Enter your S-PIN</source>
        <translation>Zadejte S-PIN</translation>
    </message>
    <message>
        <source>Repeat your S-PIN</source>
        <translation>Zopakujte S-PIN</translation>
    </message>
    <message>
        <source>Choose an S-PIN</source>
        <translation>Zvolte S-PIN</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>Remove %1 from favourites</source>
        <translation>Odebrat %1 z oblíbených</translation>
    </message>
    <message>
        <source>Keep %1 as favourite</source>
        <translation>Uložit %1 do oblíbených</translation>
    </message>
</context>
<context>
    <name>StationsCard</name>
    <message>
        <source>Stations</source>
        <translation>Stanice</translation>
    </message>
    <message>
        <source>No data connection. Music in the car plays</source>
        <translation>Bez datového připojení. Hudba ve voze hraje</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>Zatím žádné stanice</translation>
    </message>
    <message>
        <source>They come with the first connection</source>
        <translation>Přijdou s prvním připojením</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Služby nejsou dostupné</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nepřipojeno</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Poloha se nesdílí</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Poloha se sdílí</translation>
    </message>
    <message>
        <source>Maximum privacy</source>
        <translation>Nejvyšší soukromí</translation>
    </message>
    <message>
        <source>Opens quick settings and notices</source>
        <translation>Otevře rychlá nastavení a oznámení</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>StepKeys</name>
    <message>
        <source>Back in the list</source>
        <translation>V seznamu zpět</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>V seznamu dál</translation>
    </message>
</context>
<context>
    <name>StepNote</name>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. Pak se pokračuje samo</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1, less</source>
        <translation>%1, méně</translation>
    </message>
    <message>
        <source>This is the lowest it goes</source>
        <translation>Níž to nejde</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, více</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>Výš to nejde</translation>
    </message>
</context>
<context>
    <name>TakeAlongPanel</name>
    <message>
        <source>Everything this car keeps about you in one file: a page to read, and files for other programs. Passwords and S-PIN are not in it</source>
        <translation>Vše, co tento vůz o vás uchovává, v jednom souboru: stránka ke čtení a soubory pro jiné programy. Hesla ani S-PIN tam nejsou</translation>
    </message>
    <message>
        <source>Your data is being written</source>
        <translation>Vaše údaje se zapisují</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Zapsat na %1</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Zadat S-PIN</translation>
    </message>
    <message>
        <source>Then your data can be written to a drive</source>
        <translation>Pak lze vaše údaje zapsat na disk</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Ukažte, že jste to vy</translation>
    </message>
    <message>
        <source>It appears here by itself</source>
        <translation>Objeví se tu sám</translation>
    </message>
    <message>
        <source>Plug in a USB drive</source>
        <translation>Připojte disk USB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Your data is written</source>
        <translation>Vaše údaje jsou zapsány</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>That did not work. Everything else goes on; try again.</source>
        <translation>To se nepodařilo. Vše ostatní běží dál; zkuste to znovu.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Empty the line</source>
        <translation>Vymazat řádek</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Place in the track</source>
        <translation>Místo ve skladbě</translation>
    </message>
</context>
<context>
    <name>TrackRow</name>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n skladba</numerusform>
            <numerusform>%n skladby</numerusform>
            <numerusform>%n skladeb</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Neznámé</translation>
    </message>
</context>
<context>
    <name>TripCard</name>
    <message>
        <source>arrival</source>
        <translation>příjezd</translation>
    </message>
    <message>
        <source>left</source>
        <comment>time left</comment>
        <translation>zbývá</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>vzdálenost</translation>
    </message>
    <message>
        <source>End guidance</source>
        <translation>Ukončit navádění</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Od startu</translation>
    </message>
    <message>
        <source>Bring the trip back</source>
        <translation>Vrátit jízdu</translation>
    </message>
    <message>
        <source>Reset the trip</source>
        <translation>Vynulovat jízdu</translation>
    </message>
</context>
<context>
    <name>TripMemory</name>
    <message>
        <source>Since start</source>
        <translation>Od startu</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Dlouhodobě</translation>
    </message>
    <message>
        <source>Since charging</source>
        <translation>Od nabití</translation>
    </message>
    <message>
        <source>Since refuelling</source>
        <translation>Od tankování</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>průměr %1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Vynulovat</translation>
    </message>
</context>
<context>
    <name>TypedPanel</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Nejdřív napište e-mail</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Nejdřív napište heslo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
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
        <translation>míle</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Nejdřív zadejte svůj S-PIN</translation>
    </message>
    <message>
        <source>Drive as %1</source>
        <translation>Řídit jako %1</translation>
    </message>
    <message>
        <source>Sign in at this car</source>
        <translation>Přihlásit se v tomto voze</translation>
    </message>
    <message>
        <source>Shows your places and messages</source>
        <translation>Ukáže vaše místa a zprávy</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Zadat S-PIN</translation>
    </message>
    <message>
        <source>Whoever drives as you sees your places too</source>
        <translation>Kdo řídí pod vaším jménem, uvidí i vaše místa</translation>
    </message>
    <message>
        <source>You have no S-PIN yet. Create one in your account</source>
        <translation>Zatím nemáte S-PIN. Vytvořte si jej v účtu</translation>
    </message>
    <message>
        <source>Save S-PIN in this car</source>
        <translation>Uložit S-PIN v tomto voze</translation>
    </message>
    <message>
        <source>Your places go, your settings stay for the next time</source>
        <translation>Vaše místa zmizí, nastavení zůstanou na příště</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odhlásit se</translation>
    </message>
    <message>
        <source>Withdraw as user of this car</source>
        <translation>Odvolat jako uživatele tohoto vozu</translation>
    </message>
    <message>
        <source>Remove from this car</source>
        <translation>Odebrat z tohoto vozu</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Not signed in here yet</source>
        <translation>Zde zatím nepřihlášen</translation>
    </message>
    <message>
        <source>Main user of this car</source>
        <translation>Hlavní uživatel tohoto vozu</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Další uživatel tohoto vozu</translation>
    </message>
    <message>
        <source>No user of this car in the account</source>
        <translation>Podle účtu není uživatelem vozu</translation>
    </message>
    <message>
        <source>Users of this car</source>
        <translation>Uživatelé tohoto vozu</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nic se neukládá</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Seven users are here already. Remove one first</source>
        <translation>Je tu už sedm uživatelů. Nejdřív jednoho odeberte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Jmenovat</translation>
    </message>
    <message>
        <source>Nominate somebody when the car is parked</source>
        <translation>Jmenujte někoho, až vůz stojí</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Nejdřív zadejte svůj S-PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Navigation, media and climate work. Places and settings of the users stay hidden.</source>
        <translation>Navigace, média a klima fungují. Místa a nastavení uživatelů zůstanou skrytá.</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Řídí host</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Odvolat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>%1 loses remote status and online services of this car, and is signed out here.</source>
        <translation>%1 přijde o vzdálený stav a online služby tohoto vozu a zde bude odhlášen.</translation>
    </message>
    <message>
        <source>Places, settings and the sign-in of %1 are deleted from this car. The account stays.</source>
        <translation>Místa, nastavení a přihlášení uživatele %1 se z vozu smažou. Účet zůstane.</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Odvolat uživatele %1?</translation>
    </message>
    <message>
        <source>Remove %1 from this car?</source>
        <translation>Odebrat %1 z tohoto vozu?</translation>
    </message>
</context>
<context>
    <name>VehicleStatusView</name>
    <message>
        <source>front left</source>
        <translation>vlevo vpředu</translation>
    </message>
    <message>
        <source>front left door</source>
        <translation>vlevo vpředu</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>vpravo vpředu</translation>
    </message>
    <message>
        <source>front right door</source>
        <translation>vpravo vpředu</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>vlevo vzadu</translation>
    </message>
    <message>
        <source>rear left door</source>
        <translation>vlevo vzadu</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>vpravo vzadu</translation>
    </message>
    <message>
        <source>rear right door</source>
        <translation>vpravo vzadu</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>kufr</translation>
    </message>
    <message>
        <source>bonnet</source>
        <translation>kapota</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>okno</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>před %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>před %1&#xa0;min</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Neznámé</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po termínu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Za %n den</numerusform>
            <numerusform>Za %n dny</numerusform>
            <numerusform>Za %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tyre pressures left and right</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>nebo po %1</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Nabití</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dojezd</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <comment>percentage of the battery</comment>
        <translation>Nabito %1</translation>
    </message>
    <message>
        <source>Tank %1 full</source>
        <comment>percentage</comment>
        <translation>Nádrž z %1 plná</translation>
    </message>
    <message>
        <source>AdBlue %1</source>
        <comment>percentage</comment>
        <translation>AdBlue %1</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Zámky</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamčeno</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Odemčeno</translation>
    </message>
    <message>
        <source>Unlocks when parked</source>
        <translation>Až po zaparkování</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odemknout</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zamknout</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Dveře</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otevřené</numerusform>
            <numerusform>%n otevřené</numerusform>
            <numerusform>%n otevřených</numerusform>
        </translation>
    </message>
    <message>
        <source>All shut</source>
        <translation>Vše zavřeno</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okna</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Pneumatiky</translation>
    </message>
    <message>
        <source>Pump them up soon</source>
        <translation>Brzy je dohustěte</translation>
    </message>
    <message>
        <source>rear %1</source>
        <translation>vzadu %1</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Světla</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automaticky</translation>
    </message>
    <message>
        <source>Full beam</source>
        <translation>Dálková světla</translation>
    </message>
    <message>
        <source>Dipped beam</source>
        <translation>Potkávací světla</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Vypnuto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Oil change</source>
        <translation>Výměna oleje</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Stav tachometru</translation>
    </message>
</context>
<context>
    <name>VehicleView</name>
    <message>
        <source>Car</source>
        <translation>Vůz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Palubní počítač</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlo</translation>
    </message>
</context>
<context>
    <name>VoiceKey</name>
    <message>
        <source>Speech does not work now; you can type</source>
        <translation>Hlas teď nefunguje; můžete psát</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Hlasové ovládání</translation>
    </message>
</context>
<context>
    <name>VoiceView</name>
    <message>
        <source>Low</source>
        <translation>Nízká</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Střední</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Vysoká</translation>
    </message>
    <message>
        <source>%1 times normal</source>
        <translation>%1× normální</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Neběží</translation>
    </message>
    <message>
        <source>Sign in first: of a guest nothing is kept</source>
        <translation>Nejdřív se přihlaste: od hosta se nic neukládá</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Mute</source>
        <translation>Ztlumit</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Zapnout zvuk</translation>
    </message>
</context>
<context>
    <name>VolumeView</name>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Navádění</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Hlas</translation>
    </message>
</context>
<context>
    <name>WeatherCard</name>
    <message>
        <source>Clear</source>
        <translation>Jasno</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Polojasno</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Zataženo</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Déšť</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Sníh</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Mlha</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Bouřka</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Počasí</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest temperature</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Not renewed for a while</source>
        <translation>Chvíli neobnoveno</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulováno</translation>
    </message>
    <message>
        <source>rain %1</source>
        <comment>percentage</comment>
        <translation>déšť %1</translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Dotazují se služby</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Live parking and weather</source>
        <translation>Volná parkoviště a počasí</translation>
    </message>
    <message>
        <source>Answers from the online services, by touch or by voice</source>
        <translation>Odpovědi online služeb, dotykem i hlasem</translation>
    </message>
    <message>
        <source>This car in your account</source>
        <translation>Tento vůz ve vašem účtu</translation>
    </message>
    <message>
        <source>Your phone&apos;s page shows it among your cars</source>
        <translation>Stránka v telefonu jej ukáže mezi vašimi vozy</translation>
    </message>
    <message>
        <source>Your places go when you sign out</source>
        <translation>Vaše místa zmizí při odhlášení</translation>
    </message>
    <message>
        <source>Without signing in, places and settings stay in this car</source>
        <translation>Bez přihlášení zůstávají místa a nastavení v tomto voze</translation>
    </message>
    <message>
        <source>Getting a code</source>
        <translation>Získává se kód</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Přihlásit se telefonem</translation>
    </message>
    <message>
        <source>Type e-mail and password</source>
        <translation>Napsat e-mail a heslo</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Nastavit vůz</translation>
    </message>
</context>
<context>
    <name>WhosePanel</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Nejdřív napište e-mail</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
</context>
<context>
    <name>WidgetShelf</name>
    <message>
        <source>Add a widget</source>
        <translation>Přidat widget</translation>
    </message>
    <message>
        <source>All widgets are shown</source>
        <translation>Zobrazeny jsou všechny widgety</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Jako z výroby</translation>
    </message>
</context>
<context>
    <name>WidgetTools</name>
    <message>
        <source>Remove %1</source>
        <translation>Odebrat %1</translation>
    </message>
    <message>
        <source>It is the first one</source>
        <translation>Je první</translation>
    </message>
    <message>
        <source>Move %1 to the front</source>
        <translation>Posunout %1 dopředu</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>Je poslední</translation>
    </message>
    <message>
        <source>Move %1 to the back</source>
        <translation>Posunout %1 dozadu</translation>
    </message>
</context>
<context>
    <name>WidgetWords</name>
    <message>
        <source>Range</source>
        <translation>Dojezd</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Palubní počítač</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stanice</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Počasí</translation>
    </message>
    <message>
        <source>Saved places</source>
        <translation>Uložená místa</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Příští termín</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
</context>
</TS>
