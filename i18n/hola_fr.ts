<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>Hola %1</source>
        <translation>Hola %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s de la mise en marche au premier appui</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, Open Database License</source>
        <translation>© contributeurs OpenStreetMap, Open Database License</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Données cartographiques</translation>
    </message>
    <message>
        <source>Inter (SIL Open Font License), Material Symbols (Apache License 2.0), Qt, Qt Virtual Keyboard, Valhalla, Vosk, Moonshine, eSpeak NG and others under their own licences</source>
        <translation>Inter (SIL Open Font License), Material Symbols (Apache License 2.0), Qt, Qt Virtual Keyboard, Valhalla, Vosk, Moonshine, eSpeak NG et d&apos;autres sous leurs propres licences</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Se connecter par téléphone</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Arrived at %1</source>
        <translation>Arrivée : %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Vous êtes arrivé</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AssistantOverlay</name>
    <message>
        <source>I&apos;m listening</source>
        <translation>J&apos;écoute</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Type what you want to know or do</source>
        <translation>Écrivez ce que vous voulez savoir ou faire</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Commande vocale</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Écrire plutôt</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>La saisie s&apos;ouvre à l&apos;arrêt</translation>
    </message>
</context>
<context>
    <name>CarWindow</name>
    <message>
        <source>The screen&apos;s program is damaged. Driving is not affected. Have it repaired.</source>
        <translation>Le programme de l&apos;écran est endommagé. La conduite n&apos;est pas affectée. Faites-le réparer.</translation>
    </message>
</context>
<context>
    <name>ClimateBar</name>
    <message>
        <source>Climate</source>
        <translation>Climatisation</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Température, conducteur</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Siège chauffant, conducteur</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Demist the windscreen</source>
        <translation>Désembuer le pare-brise</translation>
    </message>
    <message>
        <source>Demist the rear window</source>
        <translation>Désembuer la lunette arrière</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Siège chauffant, passager</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Température, passager</translation>
    </message>
</context>
<context>
    <name>ClimateButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Automatic follows the light outside</source>
        <translation>Automatique suit la lumière extérieure</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Pages and cards change without moving</source>
        <translation>Les pages et les cartes changent sans bouger</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins d&apos;animations</translation>
    </message>
</context>
<context>
    <name>DrivingLock</name>
    <message>
        <source>It opens again when you have stopped.</source>
        <translation>Cela s&apos;ouvre de nouveau à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Pas en conduisant</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Dites-le</translation>
    </message>
</context>
<context>
    <name>FeaturePage</name>
    <message>
        <source>Climate, voice and the other pages work. Have the car&apos;s software checked.</source>
        <translation>La climatisation, la voix et les autres pages fonctionnent. Faites contrôler le logiciel de la voiture.</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Cette page ne peut pas s&apos;afficher</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>Looking for a new way</source>
        <translation>Recherche d&apos;un autre chemin</translation>
    </message>
    <message>
        <source>No satellites: position by the wheels</source>
        <translation>Sans satellites : position par les roues</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>Type it instead</source>
        <translation>Écrire plutôt</translation>
    </message>
    <message>
        <source>Close voice control</source>
        <translation>Fermer la commande vocale</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
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
        <translation>%1 sur %2 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>données de démo</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Screen, voice and route guidance</source>
        <translation>Écran, voix et guidage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>km, °C</source>
        <translation>km, °C</translation>
    </message>
    <message>
        <source>miles, °F</source>
        <translation>miles, °F</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>Format 24 heures</translation>
    </message>
</context>
<context>
    <name>ManeuverCard</name>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1 : %2</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkings</translation>
    </message>
    <message>
        <source>Charging stations</source>
        <translation>Bornes de recharge</translation>
    </message>
    <message>
        <source>Fuel stations</source>
        <translation>Stations-service</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Où allez-vous ?</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Définir l&apos;adresse</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>MapModes</name>
    <message>
        <source>Map in three dimensions</source>
        <translation>Carte en trois dimensions</translation>
    </message>
    <message>
        <source>Map in driving direction</source>
        <translation>Carte dans le sens de la marche</translation>
    </message>
    <message>
        <source>Map with north up</source>
        <translation>Carte avec le nord en haut</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>Recentrer</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Open media</source>
        <translation>Ouvrir les médias</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>Aucune lecture</translation>
    </message>
    <message>
        <source>Choose something in Media</source>
        <translation>Choisissez un titre dans Médias</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Plug in a USB stick with music, or copy files into the car&apos;s music folder.</source>
        <translation>Branchez une clé USB avec de la musique ou copiez des fichiers dans le dossier de musique de la voiture.</translation>
    </message>
    <message>
        <source>Looking for music</source>
        <translation>Recherche de musique</translation>
    </message>
    <message>
        <source>No music found</source>
        <translation>Aucune musique trouvée</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Online services can be used</source>
        <translation>Les services en ligne sont disponibles</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Services injoignables</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Aucun avis</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
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
        <translation>Parkings en direct, météo et cette voiture dans votre compte</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Se connecter par téléphone</translation>
    </message>
    <message>
        <source>Online services can be used</source>
        <translation>Les services en ligne sont disponibles</translation>
    </message>
    <message>
        <source>Navigation, climate and your saved places work</source>
        <translation>La navigation, la climatisation et vos lieux enregistrés fonctionnent</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Services injoignables</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Questions go out with your account and, for weather and parking, the position. No recordings</source>
        <translation>Les questions partent avec votre compte et, pour la météo et les parkings, la position. Aucun enregistrement</translation>
    </message>
    <message>
        <source>Position is sent with your questions</source>
        <translation>La position part avec vos questions</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Position non partagée</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>Code QR pour votre téléphone</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Scannez le code avec votre téléphone, ou ouvrez</translation>
    </message>
    <message>
        <source>2  Check that the phone shows this code</source>
        <translation>2  Vérifiez que le téléphone affiche ce code</translation>
    </message>
    <message>
        <source>3  Confirm on the phone; the car follows by itself</source>
        <translation>3  Confirmez sur le téléphone ; la voiture suit d&apos;elle-même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Expire dans %1</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Stop here too</source>
        <translation>Étape ici</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go here instead</source>
        <translation>Aller plutôt ici</translation>
    </message>
    <message>
        <source>Keep as home</source>
        <translation>Garder comme domicile</translation>
    </message>
    <message>
        <source>Keep as work</source>
        <translation>Garder comme travail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlacePill</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>spaces or chargers</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>old data</source>
        <translation>données anciennes</translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>données de démonstration</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
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
        <translation>Dernier état connu ; les services sont injoignables</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>You can use the online services</source>
        <translation>Vous pouvez utiliser les services en ligne</translation>
    </message>
    <message>
        <source>Open the link in the e-mail we sent you; then the online services open</source>
        <translation>Ouvrez le lien de l&apos;e-mail que nous vous avons envoyé : les services s&apos;ouvriront</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>E-mail confirmé</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>E-mail pas encore confirmé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Vous êtes l&apos;utilisateur principal de cette voiture</translation>
    </message>
    <message>
        <source>You are a secondary user of this car</source>
        <translation>Vous êtes utilisateur secondaire de cette voiture</translation>
    </message>
    <message>
        <source>This car is not yet in your account</source>
        <translation>Cette voiture n&apos;est pas encore dans votre compte</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>Lock unknown</source>
        <translation>Verrouillage : –</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillée</translation>
    </message>
    <message>
        <source>Service overdue</source>
        <translation>Révision en retard</translation>
    </message>
    <message>
        <source>Service today</source>
        <translation>Révision aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>Service in %n day(s)</source>
        <translation>
            <numerusform>Révision dans %n jour</numerusform>
            <numerusform>Révision dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Energy on board</source>
        <translation>Énergie à bord</translation>
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
        <translation>Itinéraires : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Choose no route</source>
        <translation>Aucun itinéraire</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Shortest</source>
        <translation>Le plus court</translation>
    </message>
    <message>
        <source>Saves energy</source>
        <translation>Économique</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>toll</source>
        <translation>péage</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>ferry</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: the bar is %1 long</source>
        <translation>Échelle : la barre mesure %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to the map</source>
        <translation>Retour à la carte</translation>
    </message>
    <message>
        <source>Where is your home?</source>
        <translation>Où habitez-vous ?</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Où travaillez-vous ?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Où allez-vous ?</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>La saisie s&apos;ouvre à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Vider la ligne</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Dites-le</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Dites-le</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type a place, a street or what you need, as fuel or parking.</source>
        <translation>Écrivez un lieu, une rue ou ce qu&apos;il vous faut, comme carburant ou parking.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for something near it.</source>
        <translation>Vérifiez l&apos;orthographe ou cherchez un lieu voisin.</translation>
    </message>
    <message>
        <source>Places you drive to appear here</source>
        <translation>Les lieux où vous allez apparaissent ici</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour « %1 »</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Langue et unités</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Services en ligne</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>SpeedSign</name>
    <message>
        <source>Speed limit %1, you drive %2</source>
        <translation>Limite %1, vous roulez à %2</translation>
    </message>
    <message>
        <source>Speed limit %1</source>
        <translation>Limite de vitesse %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Services injoignables</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Position is sent with your questions</source>
        <translation>La position part avec vos questions</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Position non partagée</translation>
    </message>
    <message>
        <source>Opens the notices</source>
        <translation>Ouvre les avis</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1, less</source>
        <translation>%1, moins</translation>
    </message>
    <message>
        <source>This is the lowest it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, plus</translation>
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
        <translation>Cela n&apos;a pas fonctionné. Tout le reste continue ; réessayez.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Empty the line</source>
        <translation>Vider la ligne</translation>
    </message>
</context>
<context>
    <name>TripCard</name>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>left</source>
        <comment>time left</comment>
        <translation>restant</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>End guidance</source>
        <translation>Arrêter le guidage</translation>
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
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Écrivez d&apos;abord votre e-mail</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Écrivez d&apos;abord votre mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>front left door</source>
        <translation>porte avant gauche</translation>
    </message>
    <message>
        <source>front right door</source>
        <translation>porte avant droite</translation>
    </message>
    <message>
        <source>rear left door</source>
        <translation>porte arrière gauche</translation>
    </message>
    <message>
        <source>rear right door</source>
        <translation>porte arrière droite</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>bonnet</source>
        <translation>capot</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>une vitre</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>%1 % charged</source>
        <translation>Chargée à %1 %</translation>
    </message>
    <message>
        <source>Tank %1 % full</source>
        <translation>Réservoir à %1 %</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillée</translation>
    </message>
    <message>
        <source>Unlocks when parked</source>
        <translation>Se déverrouille à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Portes et vitres</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverture</numerusform>
            <numerusform>%n ouvertures</numerusform>
        </translation>
    </message>
    <message>
        <source>All shut</source>
        <translation>Tout est fermé</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Pneus</translation>
    </message>
    <message>
        <source>Pump them up soon</source>
        <translation>Gonflez-les bientôt</translation>
    </message>
    <message>
        <source>rear %1 and %2</source>
        <translation>arrière %1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tyre pressures left and right</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>ou après %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Kilométrage</translation>
    </message>
</context>
<context>
    <name>VoiceKey</name>
    <message>
        <source>Speech does not work now; you can type</source>
        <translation>La voix ne fonctionne pas ; vous pouvez écrire</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Commande vocale</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>Your voice stays in the car. The voice key works in any case.</source>
        <translation>Votre voix reste dans la voiture. La touche vocale fonctionne toujours.</translation>
    </message>
    <message>
        <source>Listen for &quot;Hola Hola&quot;</source>
        <translation>Écouter « Hola Hola »</translation>
    </message>
    <message>
        <source>%1 times normal</source>
        <translation>%1 fois la normale</translation>
    </message>
    <message>
        <source>Speaking speed</source>
        <translation>Vitesse de la voix</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speaking volume</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconnaissance vocale</translation>
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
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Rétablir le son</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Live parking and weather</source>
        <translation>Parkings et météo en direct</translation>
    </message>
    <message>
        <source>Answers from the online services, by touch or by voice</source>
        <translation>Réponses des services en ligne, au toucher ou à la voix</translation>
    </message>
    <message>
        <source>This car in your account</source>
        <translation>Cette voiture dans votre compte</translation>
    </message>
    <message>
        <source>Your phone&apos;s page shows it among your cars</source>
        <translation>La page du téléphone la montre parmi vos voitures</translation>
    </message>
    <message>
        <source>Your places go when you sign out</source>
        <translation>Vos lieux s&apos;effacent à la déconnexion</translation>
    </message>
    <message>
        <source>Without signing in, places and settings stay in this car</source>
        <translation>Sans connexion, lieux et réglages restent dans cette voiture</translation>
    </message>
    <message>
        <source>Getting a code</source>
        <translation>Demande d&apos;un code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Se connecter par téléphone</translation>
    </message>
    <message>
        <source>Type e-mail and password</source>
        <translation>Saisir e-mail et mot de passe</translation>
    </message>
</context>
</TS>
