<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
<context>
    <name>AboutPanel</name>
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
        <source>Last start</source>
        <translation>Ultimo avvio</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, Open Database License</source>
        <translation>© contributori OpenStreetMap, Open Database License</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Dati della mappa</translation>
    </message>
    <message>
        <source>Inter (SIL Open Font License), Material Symbols (Apache License 2.0), Qt, Qt Virtual Keyboard, Valhalla, Vosk, Moonshine, eSpeak NG and others under their own licences</source>
        <translation>Inter (SIL Open Font License), Material Symbols (Apache License 2.0), Qt, Qt Virtual Keyboard, Valhalla, Vosk, Moonshine, eSpeak NG e altri con le rispettive licenze</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Realizzato con</translation>
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
        <source>Typing opens when you have stopped</source>
        <translation>Si può scrivere a veicolo fermo</translation>
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
        <source>Fan</source>
        <translation>Ventola</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
    <name>DisplayPanel</name>
    <message>
        <source>Automatic follows the light outside</source>
        <translation>Automatico segue la luce esterna</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
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
        <source>Pages and cards change without moving</source>
        <translation>Pagine e schede cambiano senza muoversi</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Meno animazioni</translation>
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
    <name>LanguagePanel</name>
    <message>
        <source>Screen, voice and route guidance</source>
        <translation>Schermo, voce e navigazione</translation>
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
        <source>km, °C</source>
        <translation>km, °C</translation>
    </message>
    <message>
        <source>miles, °F</source>
        <translation>miglia, °F</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>Formato 24 ore</translation>
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
        <translation>Imposta indirizzo</translation>
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
        <translation>Scegliere qualcosa in Media</translation>
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
    <name>NoticeCard</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Chiudere questo avviso</translation>
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
    <message>
        <source>No notices</source>
        <translation>Nessun avviso</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
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
    <name>OnlinePanel</name>
    <message>
        <source>Live parking, weather and this car in your account</source>
        <translation>Parcheggi in tempo reale, meteo e questa auto nell&apos;account</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Accesso con il telefono</translation>
    </message>
    <message>
        <source>Online services can be used</source>
        <translation>I servizi online sono disponibili</translation>
    </message>
    <message>
        <source>Navigation, climate and your saved places work</source>
        <translation>Navigazione, clima e luoghi salvati funzionano</translation>
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
        <source>Questions go out with your account and, for weather and parking, the position. No recordings</source>
        <translation>Le domande partono con l&apos;account e, per meteo e parcheggi, con la posizione. Nessuna registrazione</translation>
    </message>
    <message>
        <source>Position is sent with your questions</source>
        <translation>La posizione parte con le domande</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Posizione non condivisa</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Range</source>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>Energy on board</source>
        <translation>Energia a bordo</translation>
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
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Lingua e unità</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Servizi online</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
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
        <source>Position is sent with your questions</source>
        <translation>La posizione parte con le domande</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Posizione non condivisa</translation>
    </message>
    <message>
        <source>Opens the notices</source>
        <translation>Apre gli avvisi</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, più</translation>
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
        <translation>%1&#xa0;h fa</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>%1&#xa0;min fa</translation>
    </message>
    <message>
        <source>front left door</source>
        <translation>porta anteriore sinistra</translation>
    </message>
    <message>
        <source>front right door</source>
        <translation>porta anteriore destra</translation>
    </message>
    <message>
        <source>rear left door</source>
        <translation>porta posteriore sinistra</translation>
    </message>
    <message>
        <source>rear right door</source>
        <translation>porta posteriore destra</translation>
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
        <source>Car</source>
        <translation>Auto</translation>
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
        <source>%1 % charged</source>
        <translation>Carica al %1%</translation>
    </message>
    <message>
        <source>Tank %1 % full</source>
        <translation>Serbatoio al %1%</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
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
        <translation>Si apre da parcheggiata</translation>
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
        <source>Doors and windows</source>
        <translation>Porte e finestrini</translation>
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
        <source>Tyres</source>
        <translation>Pneumatici</translation>
    </message>
    <message>
        <source>Pump them up soon</source>
        <translation>Gonfiarli presto</translation>
    </message>
    <message>
        <source>rear %1 and %2</source>
        <translation>dietro %1 e %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tyre pressures left and right</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tagliando</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>o dopo %1</translation>
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
        <source>Mileage</source>
        <translation>Chilometraggio</translation>
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
    <name>VoicePanel</name>
    <message>
        <source>Your voice stays in the car. The voice key works in any case.</source>
        <translation>La voce resta in auto. Il tasto vocale funziona sempre.</translation>
    </message>
    <message>
        <source>Listen for &quot;Hola Hola&quot;</source>
        <translation>Ascoltare «Hola Hola»</translation>
    </message>
    <message>
        <source>%1 times normal</source>
        <translation>%1 volte la normale</translation>
    </message>
    <message>
        <source>Speaking speed</source>
        <translation>Velocità della voce</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Speaking volume</source>
        <translation>Volume della voce</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Non attivo</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Riconoscimento vocale</translation>
    </message>
</context>
<context>
    <name>VolumeCard</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
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
</context>
</TS>
