<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
<context>
    <name>AboutView</name>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Software libero con licenza GNU General Public License, versione 3 o successiva</translation>
    </message>
    <message>
        <source>Hola %1</source>
        <translation>Hola %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non misurato</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s dall&apos;accensione al primo tocco</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, Open Database License</source>
        <translation>© contributori OpenStreetMap, Open Database License</translation>
    </message>
    <message>
        <source>The licences can be read when you have stopped</source>
        <translation>Le licenze si leggono a veicolo fermo</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are in this car. Touch one to read its licence</source>
        <translation>
            <numerusform>%n parte in questa auto. Toccarla per leggere la licenza</numerusform>
            <numerusform>%n parti in questa auto. Toccarne una per leggere la licenza</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Type here instead</source>
        <translation>Scrivere qui</translation>
    </message>
    <message>
        <source>Getting your code</source>
        <translation>Il codice arriva</translation>
    </message>
    <message>
        <source>Use your phone, or type here</source>
        <translation>Con il telefono, o scrivendo qui</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Accesso con il telefono</translation>
    </message>
</context>
<context>
    <name>AirKeys</name>
    <message>
        <source>Where the air goes</source>
        <translation>Direzione dell&apos;aria</translation>
    </message>
    <message>
        <source>Air to the windscreen</source>
        <translation>Aria al parabrezza</translation>
    </message>
    <message>
        <source>Air to the face</source>
        <translation>Aria al viso</translation>
    </message>
    <message>
        <source>Air to the feet</source>
        <translation>Aria ai piedi</translation>
    </message>
</context>
<context>
    <name>AppDetails</name>
    <message>
        <source>Covers and the list of stations come again by themselves. Favourites and music stay</source>
        <translation>Copertine ed elenco delle stazioni tornano da soli. Preferiti e musica restano</translation>
    </message>
    <message>
        <source>Map pictures are drawn again. Maps and places stay</source>
        <translation>Le immagini della mappa vengono ridisegnate. Mappe e luoghi restano</translation>
    </message>
    <message>
        <source>The map is away for a moment. A route goes on by itself</source>
        <translation>La mappa sparisce per un momento. Il percorso riprende da solo</translation>
    </message>
    <message>
        <source>The voice is away for a moment. What is being said is lost</source>
        <translation>La voce sparisce per un momento. Quello che si sta dicendo va perso</translation>
    </message>
    <message>
        <source>The services are away for a moment. Navigation goes on</source>
        <translation>I servizi spariscono per un momento. La navigazione continua</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Non durante la guida</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>Non c&apos;è nulla da cancellare</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Svuota cache</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Cancella %1</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Riavvia ora</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>More when parked</source>
        <translation>Altro a veicolo fermo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
</context>
<context>
    <name>AppSettings</name>
    <message>
        <source>Storage</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>disk memory space full clear cache size</source>
        <comment>words to find the setting by</comment>
        <translation>disco memoria spazio pieno svuotare cache dimensione</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
    <message>
        <source>app permissions position maps cache restart</source>
        <comment>words to find the setting by</comment>
        <translation>app autorizzazioni posizione mappe cache riavvio</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>app permissions radio music covers cache</source>
        <comment>words to find the setting by</comment>
        <translation>app autorizzazioni radio musica copertine cache</translation>
    </message>
    <message>
        <source>Voice assistant</source>
        <translation>Assistente vocale</translation>
    </message>
    <message>
        <source>app permissions microphone speech contacts restart</source>
        <comment>words to find the setting by</comment>
        <translation>app autorizzazioni microfono voce contatti riavvio</translation>
    </message>
    <message>
        <source>Address book and messages</source>
        <translation>Rubrica e messaggi</translation>
    </message>
    <message>
        <source>app permissions phone contacts e-mail drafts</source>
        <comment>words to find the setting by</comment>
        <translation>app autorizzazioni telefono contatti e-mail bozze</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Servizi online</translation>
    </message>
    <message>
        <source>app permissions internet cloud account</source>
        <comment>words to find the setting by</comment>
        <translation>app autorizzazioni internet cloud account</translation>
    </message>
    <message>
        <source>Car and screen</source>
        <translation>Auto e schermo</translation>
    </message>
    <message>
        <source>app permissions vehicle trip computer</source>
        <comment>words to find the setting by</comment>
        <translation>app autorizzazioni veicolo computer di bordo</translation>
    </message>
</context>
<context>
    <name>AppUse</name>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
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
        <translation>Misurazione in corso</translation>
    </message>
    <message>
        <source>None are installed. They come with the In-Car Store, which this version does not have yet</source>
        <translation>Nessuna installata. Arrivano con l&apos;In-Car Store, che questa versione non ha ancora</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Arrived at %1</source>
        <translation>Arrivo: %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivo</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a sinistra</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a destra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>AssistantOverlay</name>
    <message>
        <source>I&apos;m listening</source>
        <translation>In ascolto</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Type what you want to know or do</source>
        <translation>Scrivere una domanda o una richiesta</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Comandi vocali</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Scrivere</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Scrivere la risposta</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Si può scrivere a veicolo fermo</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>Petrol</source>
        <translation>Benzina</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>Diesel</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>Ibrida plug-in</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Elettrica</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
    <message>
        <source>Software %1</source>
        <translation>Software %1</translation>
    </message>
    <message>
        <source>The services add this car to your account</source>
        <translation>I servizi aggiungono l&apos;auto all&apos;account</translation>
    </message>
    <message>
        <source>You become the main user of this car: you buy services for it and say who else uses it.</source>
        <translation>L&apos;utente principale di questa auto acquista i servizi e decide chi altro la usa.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Registrazione dell&apos;auto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Enrol this car</source>
        <translation>Aggiungere l&apos;auto</translation>
    </message>
</context>
<context>
    <name>CarSettings</name>
    <message>
        <source>Short says only what comes next, close before it</source>
        <translation>Breve dice solo la prossima manovra, poco prima</translation>
    </message>
    <message>
        <source>Spoken directions</source>
        <translation>Indicazioni vocali</translation>
    </message>
    <message>
        <source>prompts guidance voice silent mute announcements</source>
        <comment>words to find the setting by</comment>
        <translation>indicazioni guida voce muto silenzio</translation>
    </message>
    <message>
        <source>How the map is shown when you start</source>
        <translation>Come appare la mappa all&apos;avvio</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista della mappa</translation>
    </message>
    <message>
        <source>three dimensions 2D 3D north up heading tilt</source>
        <comment>words to find the setting by</comment>
        <translation>tre dimensioni 2D 3D nord in alto direzione inclinazione</translation>
    </message>
    <message>
        <source>Applies to the next route</source>
        <translation>Vale per il prossimo percorso</translation>
    </message>
    <message>
        <source>Avoid tolls</source>
        <translation>Evita i pedaggi</translation>
    </message>
    <message>
        <source>toll roads charge route options</source>
        <comment>words to find the setting by</comment>
        <translation>strade a pedaggio opzioni di percorso</translation>
    </message>
    <message>
        <source>Avoid motorways</source>
        <translation>Evita le autostrade</translation>
    </message>
    <message>
        <source>highway freeway route options</source>
        <comment>words to find the setting by</comment>
        <translation>autostrada superstrada opzioni di percorso</translation>
    </message>
    <message>
        <source>Avoid ferries</source>
        <translation>Evita i traghetti</translation>
    </message>
    <message>
        <source>boat ship route options</source>
        <comment>words to find the setting by</comment>
        <translation>barca nave opzioni di percorso</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>internet network mobile data offline online wifi</source>
        <comment>words to find the setting by</comment>
        <translation>internet rete dati mobili offline online wifi</translation>
    </message>
    <message>
        <source>People to call, write and drive to by voice, from vCard files (.vcf)</source>
        <translation>Persone da chiamare, a cui scrivere e da raggiungere a voce, da file vCard (.vcf)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>contacts people phone book vcard import delete usb names</source>
        <comment>words to find the setting by</comment>
        <translation>contatti persone rubrica telefonica vcard importare eliminare usb nomi</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>Parti dell&apos;auto</translation>
    </message>
    <message>
        <source>maps voice services running restart</source>
        <comment>words to find the setting by</comment>
        <translation>mappe voce servizi attivi riavvio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>sign in profile user email driver</source>
        <comment>words to find the setting by</comment>
        <translation>accesso profilo utente e-mail conducente</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>server weather parking cloud</source>
        <comment>words to find the setting by</comment>
        <translation>server meteo parcheggio cloud</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>pairing code two keys owner primary user</source>
        <comment>words to find the setting by</comment>
        <translation>codice di abbinamento due chiavi proprietario utente principale</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Livello di privacy</translation>
    </message>
    <message>
        <source>position location tracking GPS share offline</source>
        <comment>words to find the setting by</comment>
        <translation>posizione localizzazione tracciamento GPS condividere offline</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>agree withdraw data keep recordings</source>
        <comment>words to find the setting by</comment>
        <translation>consenso revocare dati conservare registrazioni</translation>
    </message>
    <message>
        <source>Recordings never leave the car. Only what you ask for goes out, as words</source>
        <translation>Le registrazioni non escono mai dall&apos;auto. Esce solo ciò che si chiede, in parole</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>La voce</translation>
    </message>
    <message>
        <source>microphone recording listening</source>
        <comment>words to find the setting by</comment>
        <translation>microfono registrazione ascolto</translation>
    </message>
    <message>
        <source>Settings of this car</source>
        <translation>Impostazioni di questa auto</translation>
    </message>
    <message>
        <source>guest profile personal data forget</source>
        <comment>words to find the setting by</comment>
        <translation>ospite profilo dati personali dimenticare</translation>
    </message>
    <message>
        <source>Everything the services keep about you, to read and as files</source>
        <translation>Tutto ciò che i servizi conservano su di te, da leggere e in file</translation>
    </message>
    <message>
        <source>Send my data</source>
        <translation>Invia i miei dati</translation>
    </message>
    <message>
        <source>export download copy personal data</source>
        <comment>words to find the setting by</comment>
        <translation>esportare scaricare copia dati personali</translation>
    </message>
    <message>
        <source>Everything this car keeps about you, on a USB drive</source>
        <translation>Tutto ciò che quest&apos;auto conserva di te, su una chiavetta USB</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Portare con me i miei dati</translation>
    </message>
    <message>
        <source>export copy USB stick personal data</source>
        <comment>words to find the setting by</comment>
        <translation>esportare copiare chiavetta USB dati personali</translation>
    </message>
    <message>
        <source>With all that the services and this car keep for it</source>
        <translation>Con tutto ciò che i servizi e quest&apos;auto conservano</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Elimina account</translation>
    </message>
    <message>
        <source>erase remove forget personal data</source>
        <comment>words to find the setting by</comment>
        <translation>cancellare rimuovere dimenticare dati personali</translation>
    </message>
    <message>
        <source>Apps from the store</source>
        <translation>App dallo store</translation>
    </message>
    <message>
        <source>store install uninstall permissions</source>
        <comment>words to find the setting by</comment>
        <translation>negozio installare rimuovere permessi</translation>
    </message>
    <message>
        <source>For work on the car&apos;s software</source>
        <translation>Per lavorare sul software dell&apos;auto</translation>
    </message>
    <message>
        <source>Developer settings</source>
        <translation>Impostazioni per sviluppatori</translation>
    </message>
    <message>
        <source>debug expert</source>
        <comment>words to find the setting by</comment>
        <translation>debug esperto</translation>
    </message>
    <message>
        <source>Every control in every state</source>
        <translation>Ogni comando in ogni stato</translation>
    </message>
    <message>
        <source>Gallery of controls</source>
        <translation>Galleria dei comandi</translation>
    </message>
    <message>
        <source>components design</source>
        <comment>words to find the setting by</comment>
        <translation>componenti design</translation>
    </message>
    <message>
        <source>Writes everything the screen does to the log</source>
        <translation>Scrive nel registro tutto ciò che fa lo schermo</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Registro dettagliato</translation>
    </message>
    <message>
        <source>debug logging</source>
        <comment>words to find the setting by</comment>
        <translation>debug registro</translation>
    </message>
    <message>
        <source>Shows how long the last pictures took</source>
        <translation>Mostra la durata delle ultime immagini</translation>
    </message>
    <message>
        <source>Frame times</source>
        <translation>Tempi di immagine</translation>
    </message>
    <message>
        <source>frames performance fps</source>
        <comment>words to find the setting by</comment>
        <translation>immagini prestazioni fps</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>software release number</source>
        <comment>words to find the setting by</comment>
        <translation>numero di versione del software</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Ultimo avvio</translation>
    </message>
    <message>
        <source>startup boot time seconds</source>
        <comment>words to find the setting by</comment>
        <translation>avvio tempo secondi</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Dati della mappa</translation>
    </message>
    <message>
        <source>OpenStreetMap credit licence ODbL</source>
        <comment>words to find the setting by</comment>
        <translation>OpenStreetMap credito licenza ODbL</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Parti e licenze</translation>
    </message>
    <message>
        <source>open source software versions licences copyright GPL notice</source>
        <comment>words to find the setting by</comment>
        <translation>open source software versioni licenze diritto d&apos;autore GPL avviso</translation>
    </message>
</context>
<context>
    <name>CarWindow</name>
    <message>
        <source>The screen&apos;s program is damaged. Driving is not affected. Have it repaired.</source>
        <translation>Il programma dello schermo è danneggiato. La guida non ne risente. Farlo riparare.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Display</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Servizi online</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Sviluppo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
</context>
<context>
    <name>ClimateBar</name>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Temperatura, conducente</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Riscaldamento sedile, conducente</translation>
    </message>
    <message>
        <source>Fan and all of the climate</source>
        <translation>Ventola e tutto il clima</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Demist the windscreen</source>
        <translation>Disappannare il parabrezza</translation>
    </message>
    <message>
        <source>Demist the rear window</source>
        <translation>Disappannare il lunotto</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Riscaldamento sedile, passeggero</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Temperatura, passeggero</translation>
    </message>
</context>
<context>
    <name>ClimateButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
</context>
<context>
    <name>ClimateView</name>
    <message>
        <source>One temperature for both</source>
        <translation>Una temperatura per entrambi</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>A/C</source>
        <comment>air conditioning, on the key</comment>
        <translation>A/C</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Aria condizionata</translation>
    </message>
    <message>
        <source>Recirculate the air</source>
        <translation>Ricircolo dell&apos;aria</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Temperatura, conducente</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Temperatura, passeggero</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Riscaldamento sedile, conducente</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Riscaldamento sedile, passeggero</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventola</translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <source>%1. The car sets it, also to summer time</source>
        <translation>%1. Lo imposta l&apos;auto, anche per l&apos;ora legale</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Too many wrong codes. The next one is taken in %1</source>
        <translation>Troppi codici errati. Il prossimo tra %1</translation>
    </message>
    <message>
        <source>Add this car in the app; it shows eight digits</source>
        <translation>Aggiungi quest&apos;auto nell&apos;app; mostra otto cifre</translation>
    </message>
    <message>
        <source>Enter the code from the app</source>
        <translation>Inserisci il codice dell&apos;app</translation>
    </message>
</context>
<context>
    <name>ComfortSettings</name>
    <message>
        <source>Automatic follows the light sensor, Sun follows sunrise and sunset where you are</source>
        <translation>Automatico segue il sensore di luce, Sole segue alba e tramonto del luogo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>day night dark light colours sunrise sunset</source>
        <comment>words to find the setting by</comment>
        <translation>giorno notte scuro chiaro colori alba tramonto</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>screen light dim dark bright</source>
        <comment>words to find the setting by</comment>
        <translation>schermo luce scuro chiaro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>font letters large small reading</source>
        <comment>words to find the setting by</comment>
        <translation>carattere lettere grande piccolo leggere</translation>
    </message>
    <message>
        <source>Pages and cards change without moving</source>
        <translation>Pagine e schede cambiano senza muoversi</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Meno animazioni</translation>
    </message>
    <message>
        <source>animation moving calm</source>
        <comment>words to find the setting by</comment>
        <translation>animazione movimento calma</translation>
    </message>
    <message>
        <source>Media volume</source>
        <translation>Volume dei media</translation>
    </message>
    <message>
        <source>loud quiet music radio</source>
        <comment>words to find the setting by</comment>
        <translation>alto basso musica radio</translation>
    </message>
    <message>
        <source>Guidance volume</source>
        <translation>Volume della navigazione</translation>
    </message>
    <message>
        <source>loud quiet navigation prompts directions</source>
        <comment>words to find the setting by</comment>
        <translation>alto basso navigazione indicazioni</translation>
    </message>
    <message>
        <source>Answers of the voice assistant</source>
        <translation>Risposte dell&apos;assistente vocale</translation>
    </message>
    <message>
        <source>Speaking volume</source>
        <translation>Volume della voce</translation>
    </message>
    <message>
        <source>loud quiet assistant answers</source>
        <comment>words to find the setting by</comment>
        <translation>alto basso assistente risposte</translation>
    </message>
    <message>
        <source>Media becomes louder the faster you drive</source>
        <translation>I media si alzano con la velocità</translation>
    </message>
    <message>
        <source>Volume with speed</source>
        <translation>Volume con la velocità</translation>
    </message>
    <message>
        <source>speed dependent volume gain noise</source>
        <comment>words to find the setting by</comment>
        <translation>velocità volume rumore</translation>
    </message>
    <message>
        <source>A short tone at each touch</source>
        <translation>Un breve suono a ogni tocco</translation>
    </message>
    <message>
        <source>Touch sounds</source>
        <translation>Suoni al tocco</translation>
    </message>
    <message>
        <source>click beep key tone feedback</source>
        <comment>words to find the setting by</comment>
        <translation>clic bip tasto suono</translation>
    </message>
    <message>
        <source>Screen, voice and route guidance</source>
        <translation>Schermo, voce e navigazione</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>english spanish french german italian czech</source>
        <comment>words to find the setting by</comment>
        <translation>inglese spagnolo francese tedesco italiano ceco</translation>
    </message>
    <message>
        <source>Distances, consumption and tyre pressures</source>
        <translation>Distanze, consumi e pressione degli pneumatici</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>kilometres miles imperial metric bar psi</source>
        <comment>words to find the setting by</comment>
        <translation>chilometri miglia imperiale metrico bar psi</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>celsius fahrenheit degrees</source>
        <comment>words to find the setting by</comment>
        <translation>celsius fahrenheit gradi</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>Formato 24 ore</translation>
    </message>
    <message>
        <source>time am pm twelve hours</source>
        <comment>words to find the setting by</comment>
        <translation>ora am pm dodici ore</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>summer time region</source>
        <comment>words to find the setting by</comment>
        <translation>ora legale regione</translation>
    </message>
    <message>
        <source>Your voice stays in the car. The voice key works in any case.</source>
        <translation>La voce resta in auto. Il tasto vocale funziona sempre.</translation>
    </message>
    <message>
        <source>Listen for &quot;Hola Hola&quot;</source>
        <translation>Ascoltare «Hola Hola»</translation>
    </message>
    <message>
        <source>wake word microphone assistant speech</source>
        <comment>words to find the setting by</comment>
        <translation>parola di attivazione microfono assistente voce</translation>
    </message>
    <message>
        <source>How readily the car takes what it hears for &quot;Hola Hola&quot;</source>
        <translation>Quanto facilmente l&apos;auto riconosce «Hola Hola»</translation>
    </message>
    <message>
        <source>Wake sensitivity</source>
        <translation>Sensibilità di attivazione</translation>
    </message>
    <message>
        <source>wake word false alarm hears badly</source>
        <comment>words to find the setting by</comment>
        <translation>parola di attivazione falso allarme sente male</translation>
    </message>
    <message>
        <source>It is spoken and understood. Screen and guidance go with it</source>
        <translation>Si parla e si capisce. Schermo e guida la seguono</translation>
    </message>
    <message>
        <source>Language of voice control</source>
        <translation>Lingua del controllo vocale</translation>
    </message>
    <message>
        <source>speak understand tongue</source>
        <comment>words to find the setting by</comment>
        <translation>parlare capire idioma</translation>
    </message>
    <message>
        <source>Off, answers are only shown. Guidance speaks in any case</source>
        <translation>Spento, le risposte si vedono soltanto. La guida parla comunque</translation>
    </message>
    <message>
        <source>Say the answers</source>
        <translation>Dire le risposte</translation>
    </message>
    <message>
        <source>silent quiet assistant talk mute</source>
        <comment>words to find the setting by</comment>
        <translation>silenzio zitto assistente parlare muto</translation>
    </message>
    <message>
        <source>Speaking speed</source>
        <translation>Velocità della voce</translation>
    </message>
    <message>
        <source>assistant fast slow talk</source>
        <comment>words to find the setting by</comment>
        <translation>assistente veloce lento parlare</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Riconoscimento vocale</translation>
    </message>
    <message>
        <source>engine model language offline</source>
        <comment>words to find the setting by</comment>
        <translation>motore modello lingua offline</translation>
    </message>
    <message>
        <source>What recognises each language</source>
        <translation>Che cosa riconosce ogni lingua</translation>
    </message>
    <message>
        <source>engine model Vosk Whisper Moonshine languages offline</source>
        <comment>words to find the setting by</comment>
        <translation>motore modello Vosk Whisper Moonshine lingue offline</translation>
    </message>
    <message>
        <source>At most the last 20, only in this car and only for you. They go with your data when you delete it</source>
        <translation>Al massimo le ultime 20, solo in quest&apos;auto e solo per chi guida. Si cancellano insieme ai dati</translation>
    </message>
    <message>
        <source>Keep what I say</source>
        <translation>Conservare ciò che dico</translation>
    </message>
    <message>
        <source>recording microphone privacy voice memory</source>
        <comment>words to find the setting by</comment>
        <translation>registrazione microfono privacy voce memoria</translation>
    </message>
    <message>
        <source>Hear what was recorded</source>
        <translation>Ascoltare ciò che è stato registrato</translation>
    </message>
    <message>
        <source>recording listen play delete voice</source>
        <comment>words to find the setting by</comment>
        <translation>registrazione ascoltare riprodurre cancellare voce</translation>
    </message>
</context>
<context>
    <name>ConnectivityView</name>
    <message>
        <source>Connected. Online services can be used</source>
        <translation>Connesso. I servizi online sono disponibili</translation>
    </message>
    <message>
        <source>Not connected. Navigation, climate and your saved places work</source>
        <translation>Non connesso. Navigazione, clima e luoghi salvati funzionano</translation>
    </message>
    <message>
        <source>Enter your S-PIN to see how many people are in it</source>
        <translation>Inserisci l&apos;S-PIN per vedere quante persone contiene</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Eliminare tutte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Inserire prima l&apos;S-PIN</translation>
    </message>
    <message>
        <source>Import from USB</source>
        <translation>Importare da USB</translation>
    </message>
    <message>
        <source>Maps and voice run</source>
        <translation>Mappe e voce sono attive</translation>
    </message>
    <message>
        <source>Maps start again by themselves. Voice and climate work</source>
        <translation>Le mappe si riavviano da sole. Voce e clima funzionano</translation>
    </message>
    <message>
        <source>Voice starts again by itself. Touch and climate work</source>
        <translation>La voce si riavvia da sola. Tocco e clima funzionano</translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>Your name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Type your name first</source>
        <translation>Scrivere prima il nome</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Scrivere prima l&apos;e-mail</translation>
    </message>
    <message>
        <source>A password has at least %1 characters</source>
        <translation>Una password ha almeno %1 caratteri</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Creare un account</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ho un account</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <source>The screen is off. A touch brings it back</source>
        <translation>Lo schermo è spento. Un tocco lo riaccende</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Delete account</source>
        <translation>Elimina account</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>I miei dati</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Portare con me i miei dati</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Prima accedi</translation>
    </message>
</context>
<context>
    <name>DeveloperView</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non misurato</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s dall&apos;accensione al primo tocco</translation>
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
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sole</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Notte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document %1 of %2</source>
        <translation>Documento %1 di %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Versione del %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accettare</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>You are a further user of this car</source>
        <translation>Questa auto ha un altro utente</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Utente principale di questa auto</translation>
    </message>
    <message>
        <source>The online services are open.</source>
        <translation>I servizi online sono aperti.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>E-mail to %1</source>
        <translation>E-mail a %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Messaggio a %1</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Il messaggio</translation>
    </message>
    <message>
        <source>Say your message</source>
        <translation>Dire il messaggio</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Si può scrivere a veicolo fermo</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>Non c&apos;è ancora niente da inviare</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Inviare</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>Non c&apos;è ancora niente da leggere</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Rileggere</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scartare</translation>
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
        <translation>Inserirlo ad auto ferma</translation>
    </message>
    <message>
        <source>Locked. Set another S-PIN in your account on the phone</source>
        <translation>Bloccato. Scegliere un altro S-PIN nell&apos;account sul telefono</translation>
    </message>
    <message>
        <source>Locked after wrong entries. Opens in %1</source>
        <translation>Bloccato dopo gli errori. Si apre tra %1</translation>
    </message>
    <message>
        <source>Then your places and messages show</source>
        <translation>Poi si vedono luoghi e messaggi</translation>
    </message>
    <message>
        <source>S-PIN of %1</source>
        <translation>S-PIN di %1</translation>
    </message>
</context>
<context>
    <name>DriverView</name>
    <message>
        <source>Main user of this car</source>
        <translation>Utente principale di questa auto</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Altro utente di questa auto</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>E-mail non ancora confermata</translation>
    </message>
    <message>
        <source>Places hidden until the S-PIN is entered</source>
        <translation>Luoghi nascosti finché non si inserisce il S-PIN</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Non si salva nulla</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Guida un ospite</translation>
    </message>
    <message>
        <source>S-PIN</source>
        <translation>S-PIN</translation>
    </message>
    <message>
        <source>Drives now</source>
        <translation>Guida ora</translation>
    </message>
    <message>
        <source>Not signed in here yet</source>
        <translation>Mai entrato qui</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
</context>
<context>
    <name>DrivingLock</name>
    <message>
        <source>It opens again when you have stopped.</source>
        <translation>Si riapre a veicolo fermo.</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Non durante la guida</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Dirlo a voce</translation>
    </message>
</context>
<context>
    <name>EmailPanel</name>
    <message>
        <source>Open the link in the e-mail we sent there. This step then goes on by itself.</source>
        <translation>Aprire il link nell&apos;e-mail inviata a questo indirizzo. Poi si va avanti da soli.</translation>
    </message>
    <message>
        <source>Until then the online services stay locked. You can go on and confirm later.</source>
        <translation>Fino ad allora i servizi online restano bloccati. Si può continuare e confermare dopo.</translation>
    </message>
    <message>
        <source>S-PIN and car need the confirmed e-mail. Everything so far is kept.</source>
        <translation>S-PIN e auto richiedono l&apos;e-mail confermata. Tutto ciò che è stato fatto resta.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Inviata di nuovo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Inviare di nuovo</translation>
    </message>
    <message>
        <source>Confirm later</source>
        <translation>Confermare dopo</translation>
    </message>
    <message>
        <source>Waiting for you to open the link</source>
        <translation>In attesa che si apra il link</translation>
    </message>
</context>
<context>
    <name>EngineList</name>
    <message>
        <source>Speech is recognised in the car, without the network</source>
        <translation>La voce si riconosce nell&apos;auto, senza rete</translation>
    </message>
</context>
<context>
    <name>EnrolmentView</name>
    <message>
        <source>Create account</source>
        <translation>Creare un account</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedere</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Configurare l&apos;auto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
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
        <translation>La registrazione continua da fermi. Tutto ciò che è stato inserito resta.</translation>
    </message>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. Poi si va avanti da soli</translation>
    </message>
</context>
<context>
    <name>ErasedPanel</name>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>The services and this car have forgotten you. You drive on as a guest</source>
        <translation>I servizi e quest&apos;auto ti hanno dimenticato. Continui come ospite</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Account eliminato</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>The account, and the sign-in on every phone and in every car</source>
        <translation>L&apos;account, e l&apos;accesso su ogni telefono e in ogni auto</translation>
    </message>
    <message>
        <source>Your settings, favourites and places, in the car and at the services</source>
        <translation>Le tue impostazioni, i preferiti e i luoghi, nell&apos;auto e presso i servizi</translation>
    </message>
    <message>
        <source>Licences and what you bought for this account</source>
        <translation>Le licenze e gli acquisti di questo account</translation>
    </message>
    <message>
        <source>Your cars: they are free for whoever registers them next</source>
        <translation>Le tue auto: sono libere per chi le registrerà dopo</translation>
    </message>
    <message>
        <source>This is deleted with %1, for good</source>
        <translation>Con %1 si elimina questo, per sempre</translation>
    </message>
    <message>
        <source>This is deleted, for good</source>
        <translation>Si elimina questo, per sempre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Tieni l&apos;account</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>Codice QR per il telefono</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Scansionare il codice con il telefono o aprire</translation>
    </message>
    <message>
        <source>2  Sign in there and download your data: one page to read, and files for other programs</source>
        <translation>2  Accedi lì e scarica i tuoi dati: una pagina da leggere e file per altri programmi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>FavouritesCard</name>
    <message>
        <source>Saved places</source>
        <translation>Luoghi salvati</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>No saved places yet</source>
        <translation>Nessun luogo salvato</translation>
    </message>
    <message>
        <source>Saved places are hidden</source>
        <translation>Luoghi salvati nascosti</translation>
    </message>
    <message>
        <source>Search for one</source>
        <translation>Cercare un luogo</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Inserire S-PIN</translation>
    </message>
</context>
<context>
    <name>FeaturePage</name>
    <message>
        <source>Climate, voice and the other pages work. Have the car&apos;s software checked.</source>
        <translation>Clima, voce e le altre pagine funzionano. Far controllare il software dell&apos;auto.</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Questa pagina non è disponibile</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artisti</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged files are left out</source>
        <translation>
            <numerusform>%n file danneggiato è escluso</numerusform>
            <numerusform>%n file danneggiati sono esclusi</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Plug in a USB stick with music, or copy files into the car&apos;s music folder.</source>
        <translation>Collegare una chiavetta USB con musica o copiare i file nella cartella musicale dell&apos;auto.</translation>
    </message>
    <message>
        <source>Looking for music</source>
        <translation>Ricerca di musica</translation>
    </message>
    <message>
        <source>No music found</source>
        <translation>Nessuna musica trovata</translation>
    </message>
</context>
<context>
    <name>FrameTimes</name>
    <message>
        <source>Frames: middle %1 ms, slow %2 ms, slowest %3 ms</source>
        <translation>Immagini: media %1 ms, lenta %2 ms, la più lenta %3 ms</translation>
    </message>
</context>
<context>
    <name>GuidanceSettingsView</name>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Brevi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Driving direction</source>
        <translation>Senso di marcia</translation>
    </message>
    <message>
        <source>North up</source>
        <translation>Nord in alto</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>Looking for a new way</source>
        <translation>Ricerca di un nuovo percorso</translation>
    </message>
    <message>
        <source>No satellites: position by the wheels</source>
        <translation>Senza satelliti: posizione dalle ruote</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>Type it instead</source>
        <translation>Scrivere</translation>
    </message>
    <message>
        <source>Close voice control</source>
        <translation>Chiudere i comandi vocali</translation>
    </message>
</context>
<context>
    <name>HeaterRow</name>
    <message>
        <source>This car has none</source>
        <translation>Questa auto non ne ha</translation>
    </message>
    <message>
        <source>Set up in the app</source>
        <translation>Si imposta nell&apos;app</translation>
    </message>
    <message>
        <source>Starts when the engine is off</source>
        <translation>Parte a motore spento</translation>
    </message>
    <message>
        <source>Starts when the car is parked</source>
        <translation>Parte ad auto parcheggiata</translation>
    </message>
    <message>
        <source>Auxiliary heater</source>
        <translation>Riscaldamento ausiliario</translation>
    </message>
    <message numerus="yes">
        <source>Airing, %n min left</source>
        <translation>
            <numerusform>Ventila, resta %n min</numerusform>
            <numerusform>Ventila, restano %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heating, %n min left</source>
        <translation>
            <numerusform>Riscalda, resta %n min</numerusform>
            <numerusform>Riscalda, restano %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the auxiliary heater</source>
        <translation>Durata del riscaldamento ausiliario</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Edit the widgets</source>
        <translation>Modifica i widget</translation>
    </message>
    <message>
        <source>Hold for full light</source>
        <translation>Tenere premuto per la luce piena</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Spegni schermo</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Luce minima</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Good morning</source>
        <translation>Buongiorno</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buon pomeriggio</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buonasera</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>greeting, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit when parked</source>
        <translation>Modifica a veicolo fermo</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>A secondary user has remote status and online services, but buys nothing and nominates nobody</source>
        <translation>Un utente secondario ha lo stato remoto e i servizi online, ma non compra e non nomina nessuno</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Type the e-mail first</source>
        <translation>Scrivere prima l&apos;e-mail</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Nominare</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>Nessuna risposta ancora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
</context>
<context>
    <name>JourneyView</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 di %2 liberi</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min fa</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>dati dimostrativi</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Add this car in the app, and have both of its keys at hand</source>
        <translation>Aggiungi quest&apos;auto nell&apos;app e tieni a portata entrambe le chiavi</translation>
    </message>
    <message>
        <source>Unlock the car with key one</source>
        <translation>Apri l&apos;auto con la chiave uno</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>Unlock it with key two, within five minutes</source>
        <translation>Aprila con la chiave due, entro cinque minuti</translation>
    </message>
    <message>
        <source>Both keys were used. The services are told</source>
        <translation>Entrambe le chiavi sono state usate. I servizi sono avvisati</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>LanguageView</name>
    <message>
        <source>Your units stay as they are until you choose</source>
        <translation>Le unità restano invariate fino alla scelta</translation>
    </message>
    <message>
        <source>Miles, °F and the 12-hour clock go with this language</source>
        <translation>Con questa lingua vanno miglia, °F e formato 12 ore</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usa</translation>
    </message>
</context>
<context>
    <name>LevelStepper</name>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1, less</source>
        <translation>%1, meno</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>È spento</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, più</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>È il massimo</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Its file is missing in this car. The NOTICE of Hola names the licence.</source>
        <translation>Il suo file manca in questa auto. Il file NOTICE di Hola indica la licenza.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>Il testo non si può leggere</translation>
    </message>
</context>
<context>
    <name>LightPanel</name>
    <message>
        <source>Screen and instruments</source>
        <translation>Schermo e strumenti</translation>
    </message>
    <message>
        <source>Light of screen and instruments</source>
        <translation>Luce di schermo e strumenti</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Luce minima</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Spegni schermo</translation>
    </message>
    <message>
        <source>A touch anywhere wakes the screen. Climate stays in reach.</source>
        <translation>Un tocco ovunque riaccende lo schermo. Il clima resta a portata.</translation>
    </message>
</context>
<context>
    <name>ManeuverCard</name>
    <message>
        <source>In %1: %2</source>
        <translation>Tra %1: %2</translation>
    </message>
    <message>
        <source>then</source>
        <translation>poi</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcheggi</translation>
    </message>
    <message>
        <source>Charging stations</source>
        <translation>Stazioni di ricarica</translation>
    </message>
    <message>
        <source>Fuel stations</source>
        <translation>Distributori</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Dove andare?</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Inserire S-PIN</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Lavoro</translation>
    </message>
</context>
<context>
    <name>MapModes</name>
    <message>
        <source>Map in three dimensions</source>
        <translation>Mappa in tre dimensioni</translation>
    </message>
    <message>
        <source>Map in driving direction</source>
        <translation>Mappa nel senso di marcia</translation>
    </message>
    <message>
        <source>Map with north up</source>
        <translation>Mappa con il nord in alto</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>Centra</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Open media</source>
        <translation>Apri i media</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>Nessuna riproduzione</translation>
    </message>
    <message>
        <source>Choose something in Media</source>
        <translation>Scegliere un brano</translation>
    </message>
    <message>
        <source>Internet radio</source>
        <translation>Radio internet</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>In auto</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connessione in corso</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>In attesa della stazione</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Connessione persa. Riprende da sola</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>NoWidgets</name>
    <message>
        <source>Add a widget</source>
        <translation>Aggiungi un widget</translation>
    </message>
    <message>
        <source>Those you add are shown here</source>
        <translation>Quelli che aggiungi compaiono qui</translation>
    </message>
    <message>
        <source>No widgets</source>
        <translation>Nessun widget</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Chiudere questo avviso</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Put all away</source>
        <translation>Chiudi tutti</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Vedi tutti</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>È il primo</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>Indietro nell&apos;elenco</translation>
    </message>
    <message>
        <source>This is the last</source>
        <translation>È l&apos;ultimo</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>Avanti nell&apos;elenco</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvertenze</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Nessun avviso</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Online services can be used</source>
        <translation>I servizi online sono disponibili</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Servizi non raggiungibili</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Connecting</source>
        <translation>Connessione in corso</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>In attesa della stazione</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Connessione persa. Riprende da sola</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Rimuovi dai preferiti</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>Salva tra i preferiti</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>Nessuna riproduzione</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>A document has a new version</source>
        <translation>Un documento è cambiato</translation>
    </message>
    <message>
        <source>A few steps are left</source>
        <translation>Mancano pochi passi</translation>
    </message>
    <message>
        <source>Opens the online services</source>
        <translation>Apre i servizi online</translation>
    </message>
    <message>
        <source>Read and accept</source>
        <translation>Leggere e accettare</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Configurare l&apos;auto</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Non chiedere più</translation>
    </message>
</context>
<context>
    <name>OnlineView</name>
    <message>
        <source>Sign in to keep your settings, and for live parking and weather</source>
        <translation>Con l&apos;accesso si conservano le impostazioni e si vedono parcheggi e meteo in tempo reale</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>This car belongs to %1</source>
        <translation>Quest&apos;auto è di %1</translation>
    </message>
    <message>
        <source>Show with both keys that this car is yours</source>
        <translation>Dimostra con entrambe le chiavi che l&apos;auto è tua</translation>
    </message>
    <message>
        <source>Enter the code from the app to show that this car is yours</source>
        <translation>Inserisci il codice dell&apos;app per dimostrare che l&apos;auto è tua</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Weather and live parking can be asked for</source>
        <translation>Si possono chiedere meteo e parcheggi in tempo reale</translation>
    </message>
    <message>
        <source>Navigation, climate and your saved places work</source>
        <translation>Navigazione, clima e luoghi salvati funzionano</translation>
    </message>
    <message>
        <source>Services answer</source>
        <translation>I servizi rispondono</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Servizi non raggiungibili</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
</context>
<context>
    <name>OwnerPanel</name>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>This car belongs to %1 now</source>
        <translation>Quest&apos;auto ora è di %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrata</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>That of your account</source>
        <translation>Quella del tuo account</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Scrivere prima la password</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Elimina account</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>Codice QR per il telefono</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Scansionare il codice con il telefono o aprire</translation>
    </message>
    <message>
        <source>2  Check that the phone shows this code</source>
        <translation>2  Verificare che il telefono mostri questo codice</translation>
    </message>
    <message>
        <source>3  Confirm on the phone; the car follows by itself</source>
        <translation>3  Confermare sul telefono; l&apos;auto prosegue da sola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Scade tra %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Checking</source>
        <translation>Verifica in corso</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 cifre di %2</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Cancellare l&apos;ultima cifra</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Stop here too</source>
        <translation>Fermata anche qui</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>Go here instead</source>
        <translation>Vai qui invece</translation>
    </message>
    <message>
        <source>Keep as home</source>
        <translation>Salva come casa</translation>
    </message>
    <message>
        <source>Keep as work</source>
        <translation>Salva come lavoro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>PlacePill</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>spaces or chargers</comment>
        <translation>
            <numerusform>%n libero</numerusform>
            <numerusform>%n liberi</numerusform>
        </translation>
    </message>
    <message>
        <source>old data</source>
        <translation>dati vecchi</translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>dati dimostrativi</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
</context>
<context>
    <name>PrivacyKeys</name>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Massima</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Senza posizione</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Livello di privacy</translation>
    </message>
    <message>
        <source>Privacy level, %1</source>
        <translation>Livello di privacy, %1</translation>
    </message>
</context>
<context>
    <name>PrivacyView</name>
    <message>
        <source>The position goes out with questions about weather and parking, together with your account</source>
        <translation>La posizione esce con le domande su meteo e parcheggi, insieme al tuo account</translation>
    </message>
    <message>
        <source>Online services work, without the car&apos;s position. Weather and free parking wait</source>
        <translation>I servizi online funzionano, senza la posizione dell&apos;auto. Meteo e posti liberi aspettano</translation>
    </message>
    <message>
        <source>The car stays offline. Only what the law requires leaves it, as the emergency call</source>
        <translation>L&apos;auto resta offline. Esce solo ciò che la legge richiede, come la chiamata d&apos;emergenza</translation>
    </message>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Massima</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Senza posizione</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Only what is switched on here may be kept. Switch it off, and what was kept is deleted</source>
        <translation>Si conserva solo ciò che è attivo qui. Disattivandolo, si cancella</translation>
    </message>
    <message>
        <source>%1. The services learn of it once there is a connection</source>
        <translation>%1. I servizi lo sapranno appena c&apos;è connessione</translation>
    </message>
    <message>
        <source>They are kept in this car for your account, and nobody else gets them</source>
        <translation>Restano in questa auto per il proprio account e nessun altro le riceve</translation>
    </message>
    <message>
        <source>You drive as a guest: your settings are forgotten at the end of the drive</source>
        <translation>Guida da ospite: le impostazioni si cancellano alla fine del viaggio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Last known state; the services cannot be reached now</source>
        <translation>Ultimo stato noto; i servizi non sono raggiungibili</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>You can use the online services</source>
        <translation>I servizi online sono utilizzabili</translation>
    </message>
    <message>
        <source>Open the link in the e-mail we sent you; then the online services open</source>
        <translation>Aprire il link nell&apos;e-mail ricevuta: i servizi online si sbloccano</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>E-mail confermata</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>E-mail non ancora confermata</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Utente principale di questa auto</translation>
    </message>
    <message>
        <source>You are a secondary user of this car</source>
        <translation>Utente secondario di questa auto</translation>
    </message>
    <message>
        <source>This car is not yet in your account</source>
        <translation>Questa auto non è ancora nell&apos;account</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurare</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
</context>
<context>
    <name>QuickView</name>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>By the sun</source>
        <translation>Secondo il sole</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Notte</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Luce minima</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Spegni schermo</translation>
    </message>
    <message>
        <source>Colours, %1</source>
        <translation>Colori, %1</translation>
    </message>
    <message>
        <source>Listen for “Hola Hola”</source>
        <translation>Ascoltare «Hola Hola»</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>In ascolto</translation>
    </message>
    <message>
        <source>Key only</source>
        <comment>the voice is called by its key only</comment>
        <translation>Solo tasto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Posizione non condivisa</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Posizione condivisa</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Servizi non raggiungibili</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Software %1. Updates are not looked for yet</source>
        <translation>Software %1. Gli aggiornamenti non vengono ancora cercati</translation>
    </message>
</context>
<context>
    <name>RadioView</name>
    <message>
        <source>Search for a station</source>
        <translation>Cerca una stazione</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Station, genre or country</source>
        <translation>Stazione, genere o paese</translation>
    </message>
    <message>
        <source>Not while driving. Say the station instead</source>
        <translation>Non durante la guida. Dire la stazione a voce</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Termina la ricerca</translation>
    </message>
    <message>
        <source>No data connection. USB and music in the car play</source>
        <translation>Nessuna connessione dati. USB e musica dell&apos;auto suonano</translation>
    </message>
    <message>
        <source>Demo stations of this computer</source>
        <translation>Stazioni dimostrative di questo computer</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Provare con meno parole o con altre.</translation>
    </message>
    <message>
        <source>Touch the star of a station to keep it here.</source>
        <translation>Toccare la stella di una stazione per tenerla qui.</translation>
    </message>
    <message>
        <source>The list comes with the first connection.</source>
        <translation>L&apos;elenco arriva con la prima connessione.</translation>
    </message>
    <message>
        <source>The services list none now. Music in the car plays.</source>
        <translation>I servizi non ne offrono nessuna ora. La musica nell&apos;auto si ascolta.</translation>
    </message>
    <message>
        <source>No station found</source>
        <translation>Nessuna stazione trovata</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Ancora nessun preferito</translation>
    </message>
    <message>
        <source>Fetching the stations</source>
        <translation>Caricamento delle stazioni</translation>
    </message>
    <message>
        <source>No stations</source>
        <translation>Nessuna stazione</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principale</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>Lock unknown</source>
        <translation>Chiusura: –</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>Energy on board</source>
        <translation>Energia a bordo</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Or did you mean</source>
        <translation>Oppure si intendeva</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Kept in this car only</source>
        <translation>Conservato solo in quest&apos;auto</translation>
    </message>
    <message>
        <source>Nothing was kept yet. What you say to the car appears here</source>
        <translation>Ancora niente. Qui appare ciò che si dice all&apos;auto</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Non si conserva nulla</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Cancellare tutto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Fermare</translation>
    </message>
    <message>
        <source>Hear what was said on %1</source>
        <translation>Ascoltare ciò che è stato detto il %1</translation>
    </message>
    <message>
        <source>Delete what was said on %1</source>
        <translation>Cancellare ciò che è stato detto il %1</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Register this car</source>
        <translation>Registra quest&apos;auto</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Apri l&apos;account</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Non qui</translation>
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
        <translation>Percorsi per %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Choose no route</source>
        <translation>Nessun percorso</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Shortest</source>
        <translation>Più breve</translation>
    </message>
    <message>
        <source>Saves energy</source>
        <translation>Economico</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Più veloce</translation>
    </message>
    <message>
        <source>toll</source>
        <translation>pedaggio</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>traghetto</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: the bar is %1 long</source>
        <translation>Scala: la barra misura %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to the map</source>
        <translation>Torna alla mappa</translation>
    </message>
    <message>
        <source>Where is your home?</source>
        <translation>Dove si trova casa?</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Dove si trova il lavoro?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Dove andare?</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Si può scrivere a veicolo fermo</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Svuota la riga</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Dirlo a voce</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Dirlo</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Type a place, a street or what you need, as fuel or parking.</source>
        <translation>Scrivere un luogo, una via o ciò che serve, come carburante o parcheggio.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for something near it.</source>
        <translation>Controllare l&apos;ortografia o cercare qualcosa di vicino.</translation>
    </message>
    <message>
        <source>Places you drive to appear here</source>
        <translation>Qui appaiono le destinazioni visitate</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nessun risultato per «%1»</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service unknown</source>
        <translation>Tagliando sconosciuto</translation>
    </message>
    <message>
        <source>Service overdue</source>
        <translation>Tagliando scaduto</translation>
    </message>
    <message>
        <source>Service today</source>
        <translation>Tagliando oggi</translation>
    </message>
    <message numerus="yes">
        <source>Service in %n day(s)</source>
        <translation>
            <numerusform>Tagliando tra %n giorno</numerusform>
            <numerusform>Tagliando tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Oil change overdue</source>
        <translation>Cambio olio scaduto</translation>
    </message>
    <message>
        <source>Oil change today</source>
        <translation>Cambio olio oggi</translation>
    </message>
    <message numerus="yes">
        <source>Oil change in %n day(s)</source>
        <translation>
            <numerusform>Cambio olio tra %n giorno</numerusform>
            <numerusform>Cambio olio tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>o dopo %1</translation>
    </message>
</context>
<context>
    <name>SettingsFound</name>
    <message>
        <source>Try another word, or choose a section.</source>
        <translation>Provare un&apos;altra parola o scegliere una sezione.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nessun risultato per «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Non durante la guida</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The keys below work. Have the car&apos;s software checked.</source>
        <translation>I tasti in basso funzionano. Far controllare il software dell&apos;auto.</translation>
    </message>
    <message>
        <source>This panel cannot be shown</source>
        <translation>Questo pannello non è disponibile</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quick settings and notices</source>
        <translation>Impostazioni rapide e avvisi</translation>
    </message>
    <message>
        <source>Who drives</source>
        <translation>Chi guida</translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Poco</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Molto</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Sources</source>
        <translation>Sorgenti</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>In auto</translation>
    </message>
</context>
<context>
    <name>SpeedSign</name>
    <message>
        <source>Speed limit %1, you drive %2</source>
        <translation>Limite %1, velocità %2</translation>
    </message>
    <message>
        <source>Speed limit %1</source>
        <translation>Limite di velocità %1</translation>
    </message>
</context>
<context>
    <name>SpinPanel</name>
    <message>
        <source>The one your account has</source>
        <translation>Quello dell&apos;account</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>Ancora una volta, per sicurezza</translation>
    </message>
    <message>
        <source>Four digits, not all equal and no run such as 1234</source>
        <translation>Quattro cifre, non tutte uguali né una serie come 1234</translation>
    </message>
    <message>
        <source>Enter your S-PIN</source>
        <translation>Inserire l&apos;S-PIN</translation>
    </message>
    <message>
        <source>Repeat your S-PIN</source>
        <translation>Ripetere l&apos;S-PIN</translation>
    </message>
    <message>
        <source>Choose an S-PIN</source>
        <translation>Scegliere un S-PIN</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>Remove %1 from favourites</source>
        <translation>Rimuovi %1 dai preferiti</translation>
    </message>
    <message>
        <source>Keep %1 as favourite</source>
        <translation>Salva %1 tra i preferiti</translation>
    </message>
</context>
<context>
    <name>StationsCard</name>
    <message>
        <source>Stations</source>
        <translation>Stazioni</translation>
    </message>
    <message>
        <source>No data connection. Music in the car plays</source>
        <translation>Nessuna connessione dati. La musica dell&apos;auto suona</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>Ancora nessuna stazione</translation>
    </message>
    <message>
        <source>They come with the first connection</source>
        <translation>Arrivano con la prima connessione</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Servizi non raggiungibili</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Posizione non condivisa</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Posizione condivisa</translation>
    </message>
    <message>
        <source>Maximum privacy</source>
        <translation>Privacy massima</translation>
    </message>
    <message>
        <source>Opens quick settings and notices</source>
        <translation>Apre impostazioni rapide e avvisi</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
</context>
<context>
    <name>StepKeys</name>
    <message>
        <source>Back in the list</source>
        <translation>Indietro nell&apos;elenco</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>Avanti nell&apos;elenco</translation>
    </message>
</context>
<context>
    <name>StepNote</name>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. Poi si va avanti da soli</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1, less</source>
        <translation>%1, meno</translation>
    </message>
    <message>
        <source>This is the lowest it goes</source>
        <translation>È il minimo</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, più</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>È il massimo</translation>
    </message>
</context>
<context>
    <name>TakeAlongPanel</name>
    <message>
        <source>Everything this car keeps about you in one file: a page to read, and files for other programs. Passwords and S-PIN are not in it</source>
        <translation>Tutto ciò che quest&apos;auto conserva di te in un solo file: una pagina da leggere e file per altri programmi. Password e S-PIN non ci sono</translation>
    </message>
    <message>
        <source>Your data is being written</source>
        <translation>I tuoi dati vengono scritti</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrivere su %1</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Inserire il S-PIN</translation>
    </message>
    <message>
        <source>Then your data can be written to a drive</source>
        <translation>Poi i tuoi dati si possono scrivere su una chiavetta</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Dimostra di essere tu</translation>
    </message>
    <message>
        <source>It appears here by itself</source>
        <translation>Compare qui da sola</translation>
    </message>
    <message>
        <source>Plug in a USB drive</source>
        <translation>Collegare una chiavetta USB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Your data is written</source>
        <translation>I tuoi dati sono scritti</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>That did not work. Everything else goes on; try again.</source>
        <translation>Non ha funzionato. Tutto il resto continua; riprovare.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Empty the line</source>
        <translation>Svuota la riga</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Place in the track</source>
        <translation>Punto del brano</translation>
    </message>
</context>
<context>
    <name>TrackRow</name>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n brano</numerusform>
            <numerusform>%n brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
</context>
<context>
    <name>TripCard</name>
    <message>
        <source>arrival</source>
        <translation>arrivo</translation>
    </message>
    <message>
        <source>left</source>
        <comment>time left</comment>
        <translation>restante</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distanza</translation>
    </message>
    <message>
        <source>End guidance</source>
        <translation>Termina la guida</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Viaggio</translation>
    </message>
    <message>
        <source>Bring the trip back</source>
        <translation>Ripristina il viaggio</translation>
    </message>
    <message>
        <source>Reset the trip</source>
        <translation>Azzera il viaggio</translation>
    </message>
</context>
<context>
    <name>TripMemory</name>
    <message>
        <source>Since start</source>
        <translation>Dalla partenza</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Lungo periodo</translation>
    </message>
    <message>
        <source>Since charging</source>
        <translation>Dalla ricarica</translation>
    </message>
    <message>
        <source>Since refuelling</source>
        <translation>Dal rifornimento</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 in media</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Azzera</translation>
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
        <translation>Password</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Scrivere prima l&apos;e-mail</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Scrivere prima la password</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
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
        <translation>mi/h</translation>
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
        <translation>miglia</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Serve prima il S-PIN</translation>
    </message>
    <message>
        <source>Drive as %1</source>
        <translation>Guida come %1</translation>
    </message>
    <message>
        <source>Sign in at this car</source>
        <translation>Accedere in quest&apos;auto</translation>
    </message>
    <message>
        <source>Shows your places and messages</source>
        <translation>Mostra luoghi e messaggi</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Inserire S-PIN</translation>
    </message>
    <message>
        <source>Whoever drives as you sees your places too</source>
        <translation>Chi guida con questo nome vede anche i luoghi</translation>
    </message>
    <message>
        <source>You have no S-PIN yet. Create one in your account</source>
        <translation>Non c&apos;è ancora un S-PIN. Crearlo nell&apos;account</translation>
    </message>
    <message>
        <source>Save S-PIN in this car</source>
        <translation>Salva S-PIN in quest&apos;auto</translation>
    </message>
    <message>
        <source>Your places go, your settings stay for the next time</source>
        <translation>I luoghi vanno via, le impostazioni restano per la prossima volta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Withdraw as user of this car</source>
        <translation>Revocare come utente di quest&apos;auto</translation>
    </message>
    <message>
        <source>Remove from this car</source>
        <translation>Rimuovere da quest&apos;auto</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Not signed in here yet</source>
        <translation>Mai entrato qui</translation>
    </message>
    <message>
        <source>Main user of this car</source>
        <translation>Utente principale di quest&apos;auto</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Altro utente di quest&apos;auto</translation>
    </message>
    <message>
        <source>No user of this car in the account</source>
        <translation>Per l&apos;account non è utente di quest&apos;auto</translation>
    </message>
    <message>
        <source>Users of this car</source>
        <translation>Utenti di quest&apos;auto</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Non si salva nulla</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Seven users are here already. Remove one first</source>
        <translation>Ci sono già sette utenti. Rimuoverne prima uno</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Nominare</translation>
    </message>
    <message>
        <source>Nominate somebody when the car is parked</source>
        <translation>Nominare qualcuno ad auto ferma</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Serve prima il S-PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Navigation, media and climate work. Places and settings of the users stay hidden.</source>
        <translation>Navigazione, media e clima funzionano. Luoghi e impostazioni degli utenti restano nascosti.</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Guida un ospite</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>%1 loses remote status and online services of this car, and is signed out here.</source>
        <translation>%1 perde lo stato remoto e i servizi online di quest&apos;auto, e qui la sessione si chiude.</translation>
    </message>
    <message>
        <source>Places, settings and the sign-in of %1 are deleted from this car. The account stays.</source>
        <translation>Luoghi, impostazioni e accesso di %1 vengono cancellati da quest&apos;auto. L&apos;account resta.</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Revocare %1?</translation>
    </message>
    <message>
        <source>Remove %1 from this car?</source>
        <translation>Rimuovere %1 da quest&apos;auto?</translation>
    </message>
</context>
<context>
    <name>VehicleStatusView</name>
    <message>
        <source>front left</source>
        <translation>davanti a sinistra</translation>
    </message>
    <message>
        <source>front left door</source>
        <translation>davanti a sinistra</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>davanti a destra</translation>
    </message>
    <message>
        <source>front right door</source>
        <translation>davanti a destra</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>dietro a sinistra</translation>
    </message>
    <message>
        <source>rear left door</source>
        <translation>dietro a sinistra</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>dietro a destra</translation>
    </message>
    <message>
        <source>rear right door</source>
        <translation>dietro a destra</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>bagagliaio</translation>
    </message>
    <message>
        <source>bonnet</source>
        <translation>cofano</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>un finestrino</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>%1&#xa0;h fa</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>%1&#xa0;min fa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Tra %n giorno</numerusform>
            <numerusform>Tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tyre pressures left and right</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>o dopo %1</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <comment>percentage of the battery</comment>
        <translation>Carica al %1</translation>
    </message>
    <message>
        <source>Tank %1 full</source>
        <comment>percentage</comment>
        <translation>Serbatoio pieno al %1</translation>
    </message>
    <message>
        <source>AdBlue %1</source>
        <comment>percentage</comment>
        <translation>AdBlue %1</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Unlocks when parked</source>
        <translation>Si apre in sosta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Porte</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n aperto</numerusform>
            <numerusform>%n aperti</numerusform>
        </translation>
    </message>
    <message>
        <source>All shut</source>
        <translation>Tutto chiuso</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Finestrini</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Pneumatici</translation>
    </message>
    <message>
        <source>Pump them up soon</source>
        <translation>Gonfiarli presto</translation>
    </message>
    <message>
        <source>rear %1</source>
        <translation>dietro %1</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luci</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
    <message>
        <source>Full beam</source>
        <translation>Abbaglianti</translation>
    </message>
    <message>
        <source>Dipped beam</source>
        <translation>Anabbaglianti</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tagliando</translation>
    </message>
    <message>
        <source>Oil change</source>
        <translation>Cambio olio</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Chilometraggio</translation>
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
        <translation>Stato</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Computer di bordo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luce</translation>
    </message>
</context>
<context>
    <name>VoiceKey</name>
    <message>
        <source>Speech does not work now; you can type</source>
        <translation>La voce ora non funziona; si può scrivere</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Comandi vocali</translation>
    </message>
</context>
<context>
    <name>VoiceView</name>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>%1 times normal</source>
        <translation>%1 volte la normale</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Non attivo</translation>
    </message>
    <message>
        <source>Sign in first: of a guest nothing is kept</source>
        <translation>Prima serve l&apos;accesso: di un ospite non si conserva nulla</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Riattiva l&apos;audio</translation>
    </message>
</context>
<context>
    <name>VolumeView</name>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
</context>
<context>
    <name>WeatherCard</name>
    <message>
        <source>Clear</source>
        <translation>Sereno</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Poco nuvoloso</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuvoloso</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pioggia</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebbia</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Temporale</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Meteo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest temperature</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Not renewed for a while</source>
        <translation>Non aggiornato da un po&apos;</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulato</translation>
    </message>
    <message>
        <source>rain %1</source>
        <comment>percentage</comment>
        <translation>pioggia %1</translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Richiesta ai servizi</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Live parking and weather</source>
        <translation>Parcheggi e meteo in tempo reale</translation>
    </message>
    <message>
        <source>Answers from the online services, by touch or by voice</source>
        <translation>Risposte dai servizi online, con il tocco o la voce</translation>
    </message>
    <message>
        <source>This car in your account</source>
        <translation>Questa auto nell&apos;account</translation>
    </message>
    <message>
        <source>Your phone&apos;s page shows it among your cars</source>
        <translation>La pagina sul telefono la mostra tra le auto</translation>
    </message>
    <message>
        <source>Your places go when you sign out</source>
        <translation>I luoghi si cancellano all&apos;uscita</translation>
    </message>
    <message>
        <source>Without signing in, places and settings stay in this car</source>
        <translation>Senza accesso, luoghi e impostazioni restano in questa auto</translation>
    </message>
    <message>
        <source>Getting a code</source>
        <translation>Richiesta di un codice</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Accesso con il telefono</translation>
    </message>
    <message>
        <source>Type e-mail and password</source>
        <translation>Scrivere e-mail e password</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Configurare l&apos;auto</translation>
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
        <translation>Scrivere prima l&apos;e-mail</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>WidgetShelf</name>
    <message>
        <source>Add a widget</source>
        <translation>Aggiungi un widget</translation>
    </message>
    <message>
        <source>All widgets are shown</source>
        <translation>Tutti i widget sono visibili</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Come di fabbrica</translation>
    </message>
</context>
<context>
    <name>WidgetTools</name>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>It is the first one</source>
        <translation>È il primo</translation>
    </message>
    <message>
        <source>Move %1 to the front</source>
        <translation>Sposta %1 avanti</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>È l&apos;ultimo</translation>
    </message>
    <message>
        <source>Move %1 to the back</source>
        <translation>Sposta %1 indietro</translation>
    </message>
</context>
<context>
    <name>WidgetWords</name>
    <message>
        <source>Range</source>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Computer di bordo</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stazioni</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Meteo</translation>
    </message>
    <message>
        <source>Saved places</source>
        <translation>Luoghi salvati</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Appuntamento</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
