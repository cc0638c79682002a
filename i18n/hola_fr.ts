<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AboutView</name>
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
        <source>© OpenStreetMap contributors, Open Database License</source>
        <translation>© contributeurs OpenStreetMap, Open Database License</translation>
    </message>
    <message>
        <source>The licences can be read when you have stopped</source>
        <translation>Les licences se lisent à l&apos;arrêt</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are in this car. Touch one to read its licence</source>
        <translation>
            <numerusform>%n partie dans cette voiture. Touchez-la pour lire sa licence</numerusform>
            <numerusform>%n parties dans cette voiture. Touchez-en une pour lire sa licence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Type here instead</source>
        <translation>Saisir ici</translation>
    </message>
    <message>
        <source>Getting your code</source>
        <translation>Votre code arrive</translation>
    </message>
    <message>
        <source>Use your phone, or type here</source>
        <translation>Avec votre téléphone, ou en saisissant ici</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
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
    <name>AirKeys</name>
    <message>
        <source>Where the air goes</source>
        <translation>Direction de l&apos;air</translation>
    </message>
    <message>
        <source>Air to the windscreen</source>
        <translation>Air vers le pare-brise</translation>
    </message>
    <message>
        <source>Air to the face</source>
        <translation>Air vers le visage</translation>
    </message>
    <message>
        <source>Air to the feet</source>
        <translation>Air vers les pieds</translation>
    </message>
</context>
<context>
    <name>AppDetails</name>
    <message>
        <source>Covers and the list of stations come again by themselves. Favourites and music stay</source>
        <translation>Les pochettes et la liste des stations reviennent d&apos;elles-mêmes. Les favoris et la musique restent</translation>
    </message>
    <message>
        <source>Map pictures are drawn again. Maps and places stay</source>
        <translation>Les images de la carte sont redessinées. Les cartes et les lieux restent</translation>
    </message>
    <message>
        <source>The map is away for a moment. A route goes on by itself</source>
        <translation>La carte disparaît un instant. Un itinéraire reprend de lui-même</translation>
    </message>
    <message>
        <source>The voice is away for a moment. What is being said is lost</source>
        <translation>La voix disparaît un instant. Ce qui est dit à ce moment est perdu</translation>
    </message>
    <message>
        <source>The services are away for a moment. Navigation goes on</source>
        <translation>Les services disparaissent un instant. La navigation continue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Pas en conduisant</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>Il n&apos;y a rien à effacer</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>More when parked</source>
        <translation>Plus à l&apos;arrêt</translation>
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
        <translation>Stockage</translation>
    </message>
    <message>
        <source>disk memory space full clear cache size</source>
        <comment>words to find the setting by</comment>
        <translation>disque mémoire espace plein vider cache taille</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>app permissions position maps cache restart</source>
        <comment>words to find the setting by</comment>
        <translation>application autorisations position cartes cache redémarrer</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>app permissions radio music covers cache</source>
        <comment>words to find the setting by</comment>
        <translation>application autorisations radio musique pochettes cache</translation>
    </message>
    <message>
        <source>Voice assistant</source>
        <translation>Assistant vocal</translation>
    </message>
    <message>
        <source>app permissions microphone speech contacts restart</source>
        <comment>words to find the setting by</comment>
        <translation>application autorisations micro parole contacts redémarrer</translation>
    </message>
    <message>
        <source>Address book and messages</source>
        <translation>Carnet d&apos;adresses et messages</translation>
    </message>
    <message>
        <source>app permissions phone contacts e-mail drafts</source>
        <comment>words to find the setting by</comment>
        <translation>application autorisations téléphone contacts e-mail brouillons</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Services en ligne</translation>
    </message>
    <message>
        <source>app permissions internet cloud account</source>
        <comment>words to find the setting by</comment>
        <translation>application autorisations internet cloud compte</translation>
    </message>
    <message>
        <source>Car and screen</source>
        <translation>Voiture et écran</translation>
    </message>
    <message>
        <source>app permissions vehicle trip computer</source>
        <comment>words to find the setting by</comment>
        <translation>application autorisations véhicule ordinateur de bord</translation>
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
        <translation>Micro</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
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
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>None are installed. They come with the In-Car Store, which this version does not have yet</source>
        <translation>Aucune n&apos;est installée. Elles arrivent avec l&apos;In-Car Store, que cette version n&apos;a pas encore</translation>
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
        <source>Type the answer</source>
        <translation>Tapez la réponse</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>La saisie s&apos;ouvre à l&apos;arrêt</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>Petrol</source>
        <translation>Essence</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>Diesel</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>Hybride rechargeable</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Électrique</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Software %1</source>
        <translation>Logiciel %1</translation>
    </message>
    <message>
        <source>The services add this car to your account</source>
        <translation>Les services ajoutent cette voiture à votre compte</translation>
    </message>
    <message>
        <source>You become the main user of this car: you buy services for it and say who else uses it.</source>
        <translation>Vous devenez l&apos;utilisateur principal de cette voiture : vous achetez ses services et dites qui d&apos;autre l&apos;utilise.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enrol this car</source>
        <translation>Ajouter la voiture</translation>
    </message>
</context>
<context>
    <name>CarSettings</name>
    <message>
        <source>Short says only what comes next, close before it</source>
        <translation>Bref ne dit que la prochaine manœuvre, juste avant</translation>
    </message>
    <message>
        <source>Spoken directions</source>
        <translation>Indications vocales</translation>
    </message>
    <message>
        <source>prompts guidance voice silent mute announcements</source>
        <comment>words to find the setting by</comment>
        <translation>annonces guidage voix muet silence</translation>
    </message>
    <message>
        <source>How the map is shown when you start</source>
        <translation>Affichage de la carte au démarrage</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <source>three dimensions 2D 3D north up heading tilt</source>
        <comment>words to find the setting by</comment>
        <translation>trois dimensions 2D 3D nord en haut cap inclinaison</translation>
    </message>
    <message>
        <source>Applies to the next route</source>
        <translation>Vaut pour le prochain itinéraire</translation>
    </message>
    <message>
        <source>Avoid tolls</source>
        <translation>Éviter les péages</translation>
    </message>
    <message>
        <source>toll roads charge route options</source>
        <comment>words to find the setting by</comment>
        <translation>routes à péage options d&apos;itinéraire</translation>
    </message>
    <message>
        <source>Avoid motorways</source>
        <translation>Éviter les autoroutes</translation>
    </message>
    <message>
        <source>highway freeway route options</source>
        <comment>words to find the setting by</comment>
        <translation>autoroute voie rapide options d&apos;itinéraire</translation>
    </message>
    <message>
        <source>Avoid ferries</source>
        <translation>Éviter les ferries</translation>
    </message>
    <message>
        <source>boat ship route options</source>
        <comment>words to find the setting by</comment>
        <translation>bateau options d&apos;itinéraire</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>internet network mobile data offline online wifi</source>
        <comment>words to find the setting by</comment>
        <translation>internet réseau données mobiles hors ligne en ligne wifi</translation>
    </message>
    <message>
        <source>People to call, write and drive to by voice, from vCard files (.vcf)</source>
        <translation>Personnes à appeler, à qui écrire et chez qui aller à la voix, depuis des fichiers vCard (.vcf)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d&apos;adresses</translation>
    </message>
    <message>
        <source>contacts people phone book vcard import delete usb names</source>
        <comment>words to find the setting by</comment>
        <translation>contacts personnes répertoire téléphonique vcard importer supprimer usb noms</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>Parties de la voiture</translation>
    </message>
    <message>
        <source>maps voice services running restart</source>
        <comment>words to find the setting by</comment>
        <translation>cartes voix services marche redémarrer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>sign in profile user email driver</source>
        <comment>words to find the setting by</comment>
        <translation>connexion profil utilisateur e-mail conducteur</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>server weather parking cloud</source>
        <comment>words to find the setting by</comment>
        <translation>serveur météo parking cloud</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>pairing code two keys owner primary user</source>
        <comment>words to find the setting by</comment>
        <translation>code d&apos;appairage deux clés propriétaire utilisateur principal</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Niveau de protection</translation>
    </message>
    <message>
        <source>position location tracking GPS share offline</source>
        <comment>words to find the setting by</comment>
        <translation>position localisation suivi GPS partager hors ligne</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>agree withdraw data keep recordings</source>
        <comment>words to find the setting by</comment>
        <translation>accepter retirer données conserver enregistrements</translation>
    </message>
    <message>
        <source>Recordings never leave the car. Only what you ask for goes out, as words</source>
        <translation>Les enregistrements ne quittent jamais la voiture. Seule votre demande part, en mots</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Votre voix</translation>
    </message>
    <message>
        <source>microphone recording listening</source>
        <comment>words to find the setting by</comment>
        <translation>microphone enregistrement écoute</translation>
    </message>
    <message>
        <source>Settings of this car</source>
        <translation>Réglages de cette voiture</translation>
    </message>
    <message>
        <source>guest profile personal data forget</source>
        <comment>words to find the setting by</comment>
        <translation>invité profil données personnelles oublier</translation>
    </message>
    <message>
        <source>Everything the services keep about you, to read and as files</source>
        <translation>Tout ce que les services gardent sur vous, à lire et en fichiers</translation>
    </message>
    <message>
        <source>Send my data</source>
        <translation>Envoyer mes données</translation>
    </message>
    <message>
        <source>export download copy personal data</source>
        <comment>words to find the setting by</comment>
        <translation>exporter télécharger copie données personnelles</translation>
    </message>
    <message>
        <source>Everything this car keeps about you, on a USB drive</source>
        <translation>Tout ce que cette voiture garde de vous, sur une clé USB</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Emporter mes données</translation>
    </message>
    <message>
        <source>export copy USB stick personal data</source>
        <comment>words to find the setting by</comment>
        <translation>exporter copier clé USB données personnelles</translation>
    </message>
    <message>
        <source>With all that the services and this car keep for it</source>
        <translation>Avec tout ce que les services et cette voiture gardent pour lui</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>erase remove forget personal data</source>
        <comment>words to find the setting by</comment>
        <translation>effacer retirer oublier données personnelles</translation>
    </message>
    <message>
        <source>Apps from the store</source>
        <translation>Applications du magasin</translation>
    </message>
    <message>
        <source>store install uninstall permissions</source>
        <comment>words to find the setting by</comment>
        <translation>boutique installer désinstaller droits</translation>
    </message>
    <message>
        <source>For work on the car&apos;s software</source>
        <translation>Pour travailler sur le logiciel de la voiture</translation>
    </message>
    <message>
        <source>Developer settings</source>
        <translation>Réglages de développement</translation>
    </message>
    <message>
        <source>debug expert</source>
        <comment>words to find the setting by</comment>
        <translation>débogage expert</translation>
    </message>
    <message>
        <source>Every control in every state</source>
        <translation>Chaque commande dans chaque état</translation>
    </message>
    <message>
        <source>Gallery of controls</source>
        <translation>Galerie des commandes</translation>
    </message>
    <message>
        <source>components design</source>
        <comment>words to find the setting by</comment>
        <translation>composants design</translation>
    </message>
    <message>
        <source>Writes everything the screen does to the log</source>
        <translation>Écrit dans le journal tout ce que fait l&apos;écran</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Journal détaillé</translation>
    </message>
    <message>
        <source>debug logging</source>
        <comment>words to find the setting by</comment>
        <translation>débogage journal</translation>
    </message>
    <message>
        <source>Shows how long the last pictures took</source>
        <translation>Montre la durée des dernières images</translation>
    </message>
    <message>
        <source>Frame times</source>
        <translation>Durées d&apos;image</translation>
    </message>
    <message>
        <source>frames performance fps</source>
        <comment>words to find the setting by</comment>
        <translation>images performance fps</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>software release number</source>
        <comment>words to find the setting by</comment>
        <translation>numéro de version du logiciel</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <source>startup boot time seconds</source>
        <comment>words to find the setting by</comment>
        <translation>démarrage temps secondes</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Données cartographiques</translation>
    </message>
    <message>
        <source>OpenStreetMap credit licence ODbL</source>
        <comment>words to find the setting by</comment>
        <translation>OpenStreetMap crédit licence ODbL</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Parties et licences</translation>
    </message>
    <message>
        <source>open source software versions licences copyright GPL notice</source>
        <comment>words to find the setting by</comment>
        <translation>open source logiciel versions licences droits d&apos;auteur GPL avis</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
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
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Services en ligne</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
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
        <source>Fan and all of the climate</source>
        <translation>Ventilation et toute la climatisation</translation>
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
    <name>ClimateView</name>
    <message>
        <source>One temperature for both</source>
        <translation>Une température pour les deux</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>A/C</source>
        <comment>air conditioning, on the key</comment>
        <translation>A/C</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Climatisation</translation>
    </message>
    <message>
        <source>Recirculate the air</source>
        <translation>Recycler l&apos;air</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Température, conducteur</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Température, passager</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Siège chauffant, conducteur</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Siège chauffant, passager</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilation</translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <source>%1. The car sets it, also to summer time</source>
        <translation>%1. La voiture le règle, aussi pour l&apos;heure d&apos;été</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Too many wrong codes. The next one is taken in %1</source>
        <translation>Trop de codes erronés. Le prochain dans %1</translation>
    </message>
    <message>
        <source>Add this car in the app; it shows eight digits</source>
        <translation>Ajoutez cette voiture dans l&apos;app ; elle montre huit chiffres</translation>
    </message>
    <message>
        <source>Enter the code from the app</source>
        <translation>Entrez le code de l&apos;app</translation>
    </message>
</context>
<context>
    <name>ComfortSettings</name>
    <message>
        <source>Automatic follows the light sensor, Sun follows sunrise and sunset where you are</source>
        <translation>Automatique suit le capteur de lumière, Soleil suit le lever et le coucher du soleil là où vous êtes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>day night dark light colours sunrise sunset</source>
        <comment>words to find the setting by</comment>
        <translation>jour nuit sombre clair couleurs lever coucher soleil</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>screen light dim dark bright</source>
        <comment>words to find the setting by</comment>
        <translation>écran lumière sombre clair</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>font letters large small reading</source>
        <comment>words to find the setting by</comment>
        <translation>police lettres grand petit lire</translation>
    </message>
    <message>
        <source>Pages and cards change without moving</source>
        <translation>Les pages et les cartes changent sans bouger</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins d&apos;animations</translation>
    </message>
    <message>
        <source>animation moving calm</source>
        <comment>words to find the setting by</comment>
        <translation>animation mouvement calme</translation>
    </message>
    <message>
        <source>Media volume</source>
        <translation>Volume des médias</translation>
    </message>
    <message>
        <source>loud quiet music radio</source>
        <comment>words to find the setting by</comment>
        <translation>fort faible musique radio</translation>
    </message>
    <message>
        <source>Guidance volume</source>
        <translation>Volume du guidage</translation>
    </message>
    <message>
        <source>loud quiet navigation prompts directions</source>
        <comment>words to find the setting by</comment>
        <translation>fort faible navigation indications</translation>
    </message>
    <message>
        <source>Answers of the voice assistant</source>
        <translation>Réponses de l&apos;assistant vocal</translation>
    </message>
    <message>
        <source>Speaking volume</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>loud quiet assistant answers</source>
        <comment>words to find the setting by</comment>
        <translation>fort faible assistant réponses</translation>
    </message>
    <message>
        <source>Media becomes louder the faster you drive</source>
        <translation>Les médias montent avec la vitesse</translation>
    </message>
    <message>
        <source>Volume with speed</source>
        <translation>Volume selon la vitesse</translation>
    </message>
    <message>
        <source>speed dependent volume gain noise</source>
        <comment>words to find the setting by</comment>
        <translation>vitesse volume bruit</translation>
    </message>
    <message>
        <source>A short tone at each touch</source>
        <translation>Un son bref à chaque appui</translation>
    </message>
    <message>
        <source>Touch sounds</source>
        <translation>Sons des touches</translation>
    </message>
    <message>
        <source>click beep key tone feedback</source>
        <comment>words to find the setting by</comment>
        <translation>clic bip touche son</translation>
    </message>
    <message>
        <source>Screen, voice and route guidance</source>
        <translation>Écran, voix et guidage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>english spanish french german italian czech</source>
        <comment>words to find the setting by</comment>
        <translation>anglais espagnol français allemand italien tchèque</translation>
    </message>
    <message>
        <source>Distances, consumption and tyre pressures</source>
        <translation>Distances, consommation et pression des pneus</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>kilometres miles imperial metric bar psi</source>
        <comment>words to find the setting by</comment>
        <translation>kilomètres miles impérial métrique bar psi</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>celsius fahrenheit degrees</source>
        <comment>words to find the setting by</comment>
        <translation>celsius fahrenheit degrés</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>Format 24 heures</translation>
    </message>
    <message>
        <source>time am pm twelve hours</source>
        <comment>words to find the setting by</comment>
        <translation>heure am pm douze heures</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>summer time region</source>
        <comment>words to find the setting by</comment>
        <translation>heure d&apos;été région</translation>
    </message>
    <message>
        <source>Your voice stays in the car. The voice key works in any case.</source>
        <translation>Votre voix reste dans la voiture. La touche vocale fonctionne toujours.</translation>
    </message>
    <message>
        <source>Listen for &quot;Hola Hola&quot;</source>
        <translation>Écouter « Hola Hola »</translation>
    </message>
    <message>
        <source>wake word microphone assistant speech</source>
        <comment>words to find the setting by</comment>
        <translation>mot d&apos;activation microphone assistant voix</translation>
    </message>
    <message>
        <source>How readily the car takes what it hears for &quot;Hola Hola&quot;</source>
        <translation>Facilité avec laquelle la voiture entend « Hola Hola »</translation>
    </message>
    <message>
        <source>Wake sensitivity</source>
        <translation>Sensibilité d&apos;activation</translation>
    </message>
    <message>
        <source>wake word false alarm hears badly</source>
        <comment>words to find the setting by</comment>
        <translation>mot d&apos;activation fausse alerte entend mal</translation>
    </message>
    <message>
        <source>It is spoken and understood. Screen and guidance go with it</source>
        <translation>Elle est parlée et comprise. L&apos;écran et le guidage la suivent</translation>
    </message>
    <message>
        <source>Language of voice control</source>
        <translation>Langue de la commande vocale</translation>
    </message>
    <message>
        <source>speak understand tongue</source>
        <comment>words to find the setting by</comment>
        <translation>parler comprendre parole</translation>
    </message>
    <message>
        <source>Off, answers are only shown. Guidance speaks in any case</source>
        <translation>Désactivé, les réponses sont seulement affichées. Le guidage parle toujours</translation>
    </message>
    <message>
        <source>Say the answers</source>
        <translation>Dire les réponses</translation>
    </message>
    <message>
        <source>silent quiet assistant talk mute</source>
        <comment>words to find the setting by</comment>
        <translation>silencieux calme assistant parler muet</translation>
    </message>
    <message>
        <source>Speaking speed</source>
        <translation>Vitesse de la voix</translation>
    </message>
    <message>
        <source>assistant fast slow talk</source>
        <comment>words to find the setting by</comment>
        <translation>assistant rapide lent parler</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconnaissance vocale</translation>
    </message>
    <message>
        <source>engine model language offline</source>
        <comment>words to find the setting by</comment>
        <translation>moteur modèle langue hors ligne</translation>
    </message>
    <message>
        <source>What recognises each language</source>
        <translation>Ce qui reconnaît chaque langue</translation>
    </message>
    <message>
        <source>engine model Vosk Whisper Moonshine languages offline</source>
        <comment>words to find the setting by</comment>
        <translation>moteur modèle Vosk Whisper Moonshine langues hors ligne</translation>
    </message>
    <message>
        <source>At most the last 20, only in this car and only for you. They go with your data when you delete it</source>
        <translation>Au plus les 20 dernières, dans cette voiture et pour vous seulement. Elles partent avec vos données</translation>
    </message>
    <message>
        <source>Keep what I say</source>
        <translation>Garder ce que je dis</translation>
    </message>
    <message>
        <source>recording microphone privacy voice memory</source>
        <comment>words to find the setting by</comment>
        <translation>enregistrement micro vie privée voix mémoire</translation>
    </message>
    <message>
        <source>Hear what was recorded</source>
        <translation>Écouter ce qui a été enregistré</translation>
    </message>
    <message>
        <source>recording listen play delete voice</source>
        <comment>words to find the setting by</comment>
        <translation>enregistrement écouter lire effacer voix</translation>
    </message>
</context>
<context>
    <name>ConnectivityView</name>
    <message>
        <source>Connected. Online services can be used</source>
        <translation>Connecté. Les services en ligne sont disponibles</translation>
    </message>
    <message>
        <source>Not connected. Navigation, climate and your saved places work</source>
        <translation>Non connecté. La navigation, la climatisation et vos lieux enregistrés fonctionnent</translation>
    </message>
    <message>
        <source>Enter your S-PIN to see how many people are in it</source>
        <translation>Saisissez votre S-PIN pour voir combien de personnes il contient</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Saisissez d&apos;abord votre S-PIN</translation>
    </message>
    <message>
        <source>Import from USB</source>
        <translation>Importer depuis une clé USB</translation>
    </message>
    <message>
        <source>Maps and voice run</source>
        <translation>Les cartes et la voix fonctionnent</translation>
    </message>
    <message>
        <source>Maps start again by themselves. Voice and climate work</source>
        <translation>Les cartes redémarrent d&apos;elles-mêmes. La voix et la climatisation fonctionnent</translation>
    </message>
    <message>
        <source>Voice starts again by itself. Touch and climate work</source>
        <translation>La voix redémarre d&apos;elle-même. Le toucher et la climatisation fonctionnent</translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Type your name first</source>
        <translation>Saisissez d&apos;abord votre nom</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Saisissez d&apos;abord votre e-mail</translation>
    </message>
    <message>
        <source>A password has at least %1 characters</source>
        <translation>Un mot de passe a au moins %1 caractères</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J&apos;ai un compte</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <source>The screen is off. A touch brings it back</source>
        <translation>L&apos;écran est éteint. Un appui le rallume</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Delete account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Emporter mes données</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Connectez-vous d&apos;abord</translation>
    </message>
</context>
<context>
    <name>DeveloperView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s de la mise en marche au premier appui</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
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
        <translation>Document %1 sur %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Version du %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>You are a further user of this car</source>
        <translation>Vous êtes un autre utilisateur de cette voiture</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Vous êtes l&apos;utilisateur principal de cette voiture</translation>
    </message>
    <message>
        <source>The online services are open.</source>
        <translation>Les services en ligne sont ouverts.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>E-mail to %1</source>
        <translation>E-mail à %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Say your message</source>
        <translation>Dites votre message</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>La saisie s&apos;ouvre à l&apos;arrêt</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>Il n&apos;y a encore rien à envoyer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>Il n&apos;y a encore rien à lire</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
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
        <translation>Saisissez-le à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Locked. Set another S-PIN in your account on the phone</source>
        <translation>Bloqué. Choisissez un autre S-PIN dans votre compte sur le téléphone</translation>
    </message>
    <message>
        <source>Locked after wrong entries. Opens in %1</source>
        <translation>Bloqué après des erreurs. S&apos;ouvre dans %1</translation>
    </message>
    <message>
        <source>Then your places and messages show</source>
        <translation>Vos lieux et messages s&apos;affichent ensuite</translation>
    </message>
    <message>
        <source>S-PIN of %1</source>
        <translation>S-PIN de %1</translation>
    </message>
</context>
<context>
    <name>DriverView</name>
    <message>
        <source>Main user of this car</source>
        <translation>Utilisateur principal de cette voiture</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Autre utilisateur de cette voiture</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>E-mail pas encore confirmé</translation>
    </message>
    <message>
        <source>Places hidden until the S-PIN is entered</source>
        <translation>Lieux masqués jusqu&apos;à la saisie du S-PIN</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n&apos;est gardé</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Un invité conduit</translation>
    </message>
    <message>
        <source>S-PIN</source>
        <translation>S-PIN</translation>
    </message>
    <message>
        <source>Drives now</source>
        <translation>Conduit maintenant</translation>
    </message>
    <message>
        <source>Not signed in here yet</source>
        <translation>Pas encore connecté ici</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
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
    <name>EmailPanel</name>
    <message>
        <source>Open the link in the e-mail we sent there. This step then goes on by itself.</source>
        <translation>Ouvrez le lien de l&apos;e-mail que nous y avons envoyé. La suite vient d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Until then the online services stay locked. You can go on and confirm later.</source>
        <translation>Jusque-là, les services en ligne restent bloqués. Vous pouvez continuer et confirmer plus tard.</translation>
    </message>
    <message>
        <source>S-PIN and car need the confirmed e-mail. Everything so far is kept.</source>
        <translation>Le S-PIN et la voiture demandent l&apos;e-mail confirmé. Tout ce qui est fait est gardé.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Confirm later</source>
        <translation>Confirmer plus tard</translation>
    </message>
    <message>
        <source>Waiting for you to open the link</source>
        <translation>En attente de l&apos;ouverture du lien</translation>
    </message>
</context>
<context>
    <name>EngineList</name>
    <message>
        <source>Speech is recognised in the car, without the network</source>
        <translation>La parole est reconnue dans la voiture, sans réseau</translation>
    </message>
</context>
<context>
    <name>EnrolmentView</name>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Préparer la voiture</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>S-PIN</source>
        <translation>S-PIN</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>The registration goes on when you have stopped. Everything you entered is kept.</source>
        <translation>L&apos;inscription continue à l&apos;arrêt. Tout ce que vous avez saisi est gardé.</translation>
    </message>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. La suite vient d&apos;elle-même</translation>
    </message>
</context>
<context>
    <name>ErasedPanel</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The services and this car have forgotten you. You drive on as a guest</source>
        <translation>Les services et cette voiture vous ont oublié. Vous continuez en invité</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Compte supprimé</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>The account, and the sign-in on every phone and in every car</source>
        <translation>Le compte, et la connexion sur chaque téléphone et dans chaque voiture</translation>
    </message>
    <message>
        <source>Your settings, favourites and places, in the car and at the services</source>
        <translation>Vos réglages, favoris et lieux, dans la voiture et auprès des services</translation>
    </message>
    <message>
        <source>Licences and what you bought for this account</source>
        <translation>Les licences et vos achats avec ce compte</translation>
    </message>
    <message>
        <source>Your cars: they are free for whoever registers them next</source>
        <translation>Vos voitures : elles sont libres pour qui les enregistrera ensuite</translation>
    </message>
    <message>
        <source>This is deleted with %1, for good</source>
        <translation>Avec %1 disparaît ceci, pour de bon</translation>
    </message>
    <message>
        <source>This is deleted, for good</source>
        <translation>Ceci disparaît, pour de bon</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Garder le compte</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>Code QR pour votre téléphone</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Scannez le code avec votre téléphone, ou ouvrez</translation>
    </message>
    <message>
        <source>2  Sign in there and download your data: one page to read, and files for other programs</source>
        <translation>2  Connectez-vous là et téléchargez vos données : une page à lire et des fichiers pour d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FavouritesCard</name>
    <message>
        <source>Saved places</source>
        <translation>Lieux enregistrés</translation>
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
        <source>No saved places yet</source>
        <translation>Aucun lieu enregistré</translation>
    </message>
    <message>
        <source>Saved places are hidden</source>
        <translation>Lieux enregistrés masqués</translation>
    </message>
    <message>
        <source>Search for one</source>
        <translation>Chercher un lieu</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Saisir le S-PIN</translation>
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
    <name>FilesView</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged files are left out</source>
        <translation>
            <numerusform>%n fichier endommagé est ignoré</numerusform>
            <numerusform>%n fichiers endommagés sont ignorés</numerusform>
        </translation>
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
    <name>FrameTimes</name>
    <message>
        <source>Frames: middle %1 ms, slow %2 ms, slowest %3 ms</source>
        <translation>Images : médiane %1 ms, lente %2 ms, la plus lente %3 ms</translation>
    </message>
</context>
<context>
    <name>GuidanceSettingsView</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Brèves</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Driving direction</source>
        <translation>Sens de la marche</translation>
    </message>
    <message>
        <source>North up</source>
        <translation>Nord en haut</translation>
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
    <name>HeaterRow</name>
    <message>
        <source>This car has none</source>
        <translation>Cette voiture n&apos;en a pas</translation>
    </message>
    <message>
        <source>Set up in the app</source>
        <translation>Se règle dans l&apos;application</translation>
    </message>
    <message>
        <source>Starts when the engine is off</source>
        <translation>Démarre moteur arrêté</translation>
    </message>
    <message>
        <source>Starts when the car is parked</source>
        <translation>Démarre voiture garée</translation>
    </message>
    <message>
        <source>Auxiliary heater</source>
        <translation>Chauffage auxiliaire</translation>
    </message>
    <message numerus="yes">
        <source>Airing, %n min left</source>
        <translation>
            <numerusform>Ventilation, encore %n min</numerusform>
            <numerusform>Ventilation, encore %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heating, %n min left</source>
        <translation>
            <numerusform>Chauffage, encore %n min</numerusform>
            <numerusform>Chauffage, encore %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the auxiliary heater</source>
        <translation>Durée du chauffage auxiliaire</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit the widgets</source>
        <translation>Modifier les widgets</translation>
    </message>
    <message>
        <source>Hold for full light</source>
        <translation>Maintenir pour pleine lumière</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Éteindre l&apos;écran</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Lumière minimale</translation>
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
    <message>
        <source>Edit when parked</source>
        <translation>Modifier à l&apos;arrêt</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>A secondary user has remote status and online services, but buys nothing and nominates nobody</source>
        <translation>Un utilisateur secondaire a l&apos;état à distance et les services en ligne, mais n&apos;achète rien et ne nomme personne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Type the e-mail first</source>
        <translation>Saisissez d&apos;abord l&apos;e-mail</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
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
    <name>KeyStep</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Add this car in the app, and have both of its keys at hand</source>
        <translation>Ajoutez cette voiture dans l&apos;app et gardez ses deux clés à portée de main</translation>
    </message>
    <message>
        <source>Unlock the car with key one</source>
        <translation>Déverrouillez la voiture avec la clé un</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Unlock it with key two, within five minutes</source>
        <translation>Déverrouillez-la avec la clé deux, dans les cinq minutes</translation>
    </message>
    <message>
        <source>Both keys were used. The services are told</source>
        <translation>Les deux clés ont servi. Les services sont informés</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LanguageView</name>
    <message>
        <source>Your units stay as they are until you choose</source>
        <translation>Vos unités restent les mêmes tant que vous ne choisissez pas</translation>
    </message>
    <message>
        <source>Miles, °F and the 12-hour clock go with this language</source>
        <translation>Miles, °F et format 12 heures vont avec cette langue</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
</context>
<context>
    <name>LevelStepper</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, less</source>
        <translation>%1, moins</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>C&apos;est éteint</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, plus</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>C&apos;est le maximum</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Its file is missing in this car. The NOTICE of Hola names the licence.</source>
        <translation>Son fichier manque dans cette voiture. Le fichier NOTICE de Hola nomme la licence.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>Le texte ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>LightPanel</name>
    <message>
        <source>Screen and instruments</source>
        <translation>Écran et instruments</translation>
    </message>
    <message>
        <source>Light of screen and instruments</source>
        <translation>Lumière de l&apos;écran et des instruments</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Lumière minimale</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Éteindre l&apos;écran</translation>
    </message>
    <message>
        <source>A touch anywhere wakes the screen. Climate stays in reach.</source>
        <translation>Un appui n&apos;importe où rallume l&apos;écran. La climatisation reste à portée.</translation>
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
        <translation>Définir</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Saisir le S-PIN</translation>
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
        <translation>Choisir un titre</translation>
    </message>
    <message>
        <source>Internet radio</source>
        <translation>Radio internet</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>À bord</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>Attente de la station</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Connexion perdue. Elle reprend d&apos;elle-même</translation>
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
</context>
<context>
    <name>NoWidgets</name>
    <message>
        <source>Add a widget</source>
        <translation>Ajouter un widget</translation>
    </message>
    <message>
        <source>Those you add are shown here</source>
        <translation>Ceux que vous ajoutez sont affichés ici</translation>
    </message>
    <message>
        <source>No widgets</source>
        <translation>Aucun widget</translation>
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
    <name>NoticeList</name>
    <message>
        <source>Put all away</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>C&apos;est le premier</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>Reculer dans la liste</translation>
    </message>
    <message>
        <source>This is the last</source>
        <translation>C&apos;est le dernier</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>Avancer dans la liste</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Aucun avis</translation>
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
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>Attente de la station</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Connexion perdue. Elle reprend d&apos;elle-même</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>Garder comme favori</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>Aucune lecture</translation>
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
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>A document has a new version</source>
        <translation>Un document a changé</translation>
    </message>
    <message>
        <source>A few steps are left</source>
        <translation>Il reste quelques étapes</translation>
    </message>
    <message>
        <source>Opens the online services</source>
        <translation>Ouvre les services en ligne</translation>
    </message>
    <message>
        <source>Read and accept</source>
        <translation>Lire et accepter</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Préparer la voiture</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
</context>
<context>
    <name>OnlineView</name>
    <message>
        <source>Sign in to keep your settings, and for live parking and weather</source>
        <translation>Connectez-vous pour garder vos réglages et voir parkings et météo en direct</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>This car belongs to %1</source>
        <translation>Cette voiture est à %1</translation>
    </message>
    <message>
        <source>Show with both keys that this car is yours</source>
        <translation>Montrez avec les deux clés que cette voiture est à vous</translation>
    </message>
    <message>
        <source>Enter the code from the app to show that this car is yours</source>
        <translation>Entrez le code de l&apos;app pour montrer que cette voiture est à vous</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Weather and live parking can be asked for</source>
        <translation>Vous pouvez demander la météo et les parkings en direct</translation>
    </message>
    <message>
        <source>Navigation, climate and your saved places work</source>
        <translation>La navigation, la climatisation et vos lieux enregistrés fonctionnent</translation>
    </message>
    <message>
        <source>Services answer</source>
        <translation>Les services répondent</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Services injoignables</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>OwnerPanel</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This car belongs to %1 now</source>
        <translation>Cette voiture est maintenant à %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrée</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>That of your account</source>
        <translation>Celui de votre compte</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Écrivez d&apos;abord votre mot de passe</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
    <name>PinDots</name>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 chiffres sur %2</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
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
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>PrivacyKeys</name>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Maximale</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Sans position</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Niveau de protection</translation>
    </message>
    <message>
        <source>Privacy level, %1</source>
        <translation>Niveau de protection, %1</translation>
    </message>
</context>
<context>
    <name>PrivacyView</name>
    <message>
        <source>The position goes out with questions about weather and parking, together with your account</source>
        <translation>La position part avec les questions de météo et de stationnement, avec votre compte</translation>
    </message>
    <message>
        <source>Online services work, without the car&apos;s position. Weather and free parking wait</source>
        <translation>Les services en ligne fonctionnent, sans la position de la voiture. Météo et places libres attendent</translation>
    </message>
    <message>
        <source>The car stays offline. Only what the law requires leaves it, as the emergency call</source>
        <translation>La voiture reste hors ligne. Seul en sort ce que la loi exige, comme l&apos;appel d&apos;urgence</translation>
    </message>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Maximale</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Sans position</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Only what is switched on here may be kept. Switch it off, and what was kept is deleted</source>
        <translation>Seul ce qui est activé ici peut être gardé. Désactivé, ce qui était gardé est effacé</translation>
    </message>
    <message>
        <source>%1. The services learn of it once there is a connection</source>
        <translation>%1. Les services l&apos;apprendront dès qu&apos;il y a une connexion</translation>
    </message>
    <message>
        <source>They are kept in this car for your account, and nobody else gets them</source>
        <translation>Ils sont gardés dans cette voiture pour votre compte, et personne d&apos;autre ne les reçoit</translation>
    </message>
    <message>
        <source>You drive as a guest: your settings are forgotten at the end of the drive</source>
        <translation>Vous roulez en invité : vos réglages s&apos;effacent à la fin du trajet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
    <message>
        <source>Set up</source>
        <translation>Préparer</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
</context>
<context>
    <name>QuickView</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>By the sun</source>
        <translation>Selon le soleil</translation>
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
        <source>Lowest light</source>
        <translation>Lumière minimale</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Éteindre l&apos;écran</translation>
    </message>
    <message>
        <source>Colours, %1</source>
        <translation>Couleurs, %1</translation>
    </message>
    <message>
        <source>Listen for “Hola Hola”</source>
        <translation>Écouter « Hola Hola »</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>À l&apos;écoute</translation>
    </message>
    <message>
        <source>Key only</source>
        <comment>the voice is called by its key only</comment>
        <translation>Touche seule</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>Position non partagée</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Position partagée</translation>
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
        <source>Software %1. Updates are not looked for yet</source>
        <translation>Logiciel %1. Les mises à jour ne sont pas encore cherchées</translation>
    </message>
</context>
<context>
    <name>RadioView</name>
    <message>
        <source>Search for a station</source>
        <translation>Chercher une station</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Station, genre or country</source>
        <translation>Station, genre ou pays</translation>
    </message>
    <message>
        <source>Not while driving. Say the station instead</source>
        <translation>Pas en conduisant. Dites le nom de la station</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <source>No data connection. USB and music in the car play</source>
        <translation>Pas de connexion de données. L&apos;USB et la musique de la voiture jouent</translation>
    </message>
    <message>
        <source>Demo stations of this computer</source>
        <translation>Stations de démonstration de cet ordinateur</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Essayez moins de mots ou d&apos;autres mots.</translation>
    </message>
    <message>
        <source>Touch the star of a station to keep it here.</source>
        <translation>Touchez l&apos;étoile d&apos;une station pour la garder ici.</translation>
    </message>
    <message>
        <source>The list comes with the first connection.</source>
        <translation>La liste arrive à la première connexion.</translation>
    </message>
    <message>
        <source>The services list none now. Music in the car plays.</source>
        <translation>Les services n&apos;en proposent aucune pour l&apos;instant. La musique de la voiture se lit.</translation>
    </message>
    <message>
        <source>No station found</source>
        <translation>Aucune station trouvée</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Aucun favori</translation>
    </message>
    <message>
        <source>Fetching the stations</source>
        <translation>Chargement des stations</translation>
    </message>
    <message>
        <source>No stations</source>
        <translation>Aucune station</translation>
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
        <source>Range</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Energy on board</source>
        <translation>Énergie à bord</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Or did you mean</source>
        <translation>Ou vouliez-vous dire</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Kept in this car only</source>
        <translation>Gardé dans cette voiture seulement</translation>
    </message>
    <message>
        <source>Nothing was kept yet. What you say to the car appears here</source>
        <translation>Rien n&apos;est encore gardé. Ce que vous dites à la voiture apparaît ici</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n&apos;est gardé</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Hear what was said on %1</source>
        <translation>Écouter ce qui a été dit le %1</translation>
    </message>
    <message>
        <source>Delete what was said on %1</source>
        <translation>Effacer ce qui a été dit le %1</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Register this car</source>
        <translation>Enregistrer cette voiture</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
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
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service unknown</source>
        <translation>Révision inconnue</translation>
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
        <source>Oil change overdue</source>
        <translation>Vidange en retard</translation>
    </message>
    <message>
        <source>Oil change today</source>
        <translation>Vidange aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>Oil change in %n day(s)</source>
        <translation>
            <numerusform>Vidange dans %n jour</numerusform>
            <numerusform>Vidange dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>ou après %1</translation>
    </message>
</context>
<context>
    <name>SettingsFound</name>
    <message>
        <source>Try another word, or choose a section.</source>
        <translation>Essayez un autre mot ou choisissez une rubrique.</translation>
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
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>Pas en conduisant</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The keys below work. Have the car&apos;s software checked.</source>
        <translation>Les touches du bas fonctionnent. Faites contrôler le logiciel de la voiture.</translation>
    </message>
    <message>
        <source>This panel cannot be shown</source>
        <translation>Ce panneau ne peut pas s&apos;afficher</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Climate</source>
        <translation>Climatisation</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quick settings and notices</source>
        <translation>Réglages rapides et avis</translation>
    </message>
    <message>
        <source>Who drives</source>
        <translation>Qui conduit</translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Beaucoup</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>À bord</translation>
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
    <name>SpinPanel</name>
    <message>
        <source>The one your account has</source>
        <translation>Celui de votre compte</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>Encore une fois, par sécurité</translation>
    </message>
    <message>
        <source>Four digits, not all equal and no run such as 1234</source>
        <translation>Quatre chiffres, pas tous égaux ni une suite comme 1234</translation>
    </message>
    <message>
        <source>Enter your S-PIN</source>
        <translation>Entrez votre S-PIN</translation>
    </message>
    <message>
        <source>Repeat your S-PIN</source>
        <translation>Répétez votre S-PIN</translation>
    </message>
    <message>
        <source>Choose an S-PIN</source>
        <translation>Choisissez un S-PIN</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>Remove %1 from favourites</source>
        <translation>Retirer %1 des favoris</translation>
    </message>
    <message>
        <source>Keep %1 as favourite</source>
        <translation>Garder %1 comme favori</translation>
    </message>
</context>
<context>
    <name>StationsCard</name>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>No data connection. Music in the car plays</source>
        <translation>Pas de connexion de données. La musique de la voiture joue</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>Pas encore de stations</translation>
    </message>
    <message>
        <source>They come with the first connection</source>
        <translation>Elles arrivent à la première connexion</translation>
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
        <source>No position shared</source>
        <translation>Position non partagée</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Position partagée</translation>
    </message>
    <message>
        <source>Maximum privacy</source>
        <translation>Protection maximale</translation>
    </message>
    <message>
        <source>Opens quick settings and notices</source>
        <translation>Ouvre les réglages rapides et les avis</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>StepKeys</name>
    <message>
        <source>Back in the list</source>
        <translation>Reculer dans la liste</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>Avancer dans la liste</translation>
    </message>
</context>
<context>
    <name>StepNote</name>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. La suite vient d&apos;elle-même</translation>
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
        <translation>C&apos;est le minimum</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, plus</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>C&apos;est le maximum</translation>
    </message>
</context>
<context>
    <name>TakeAlongPanel</name>
    <message>
        <source>Everything this car keeps about you in one file: a page to read, and files for other programs. Passwords and S-PIN are not in it</source>
        <translation>Tout ce que cette voiture garde de vous en un fichier : une page à lire, et des fichiers pour d&apos;autres programmes. Mots de passe et S-PIN n&apos;y sont pas</translation>
    </message>
    <message>
        <source>Your data is being written</source>
        <translation>Vos données sont en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire sur %1</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Saisir le S-PIN</translation>
    </message>
    <message>
        <source>Then your data can be written to a drive</source>
        <translation>Vos données pourront alors être écrites sur une clé</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Montrez que c&apos;est vous</translation>
    </message>
    <message>
        <source>It appears here by itself</source>
        <translation>Elle apparaît ici d&apos;elle-même</translation>
    </message>
    <message>
        <source>Plug in a USB drive</source>
        <translation>Branchez une clé USB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your data is written</source>
        <translation>Vos données sont écrites</translation>
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
    <name>Timeline</name>
    <message>
        <source>Place in the track</source>
        <translation>Position dans le titre</translation>
    </message>
</context>
<context>
    <name>TrackRow</name>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
    <message>
        <source>Since start</source>
        <translation>Ce trajet</translation>
    </message>
    <message>
        <source>Bring the trip back</source>
        <translation>Rétablir le trajet</translation>
    </message>
    <message>
        <source>Reset the trip</source>
        <translation>Remettre le trajet à zéro</translation>
    </message>
</context>
<context>
    <name>TripMemory</name>
    <message>
        <source>Since start</source>
        <translation>Depuis le départ</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>À long terme</translation>
    </message>
    <message>
        <source>Since charging</source>
        <translation>Depuis la recharge</translation>
    </message>
    <message>
        <source>Since refuelling</source>
        <translation>Depuis le plein</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zéro</translation>
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
        <translation>miles</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Saisissez d&apos;abord votre S-PIN</translation>
    </message>
    <message>
        <source>Drive as %1</source>
        <translation>Conduire en tant que %1</translation>
    </message>
    <message>
        <source>Sign in at this car</source>
        <translation>Se connecter dans cette voiture</translation>
    </message>
    <message>
        <source>Shows your places and messages</source>
        <translation>Affiche vos lieux et messages</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Saisir le S-PIN</translation>
    </message>
    <message>
        <source>Whoever drives as you sees your places too</source>
        <translation>Qui conduit à votre nom voit aussi vos lieux</translation>
    </message>
    <message>
        <source>You have no S-PIN yet. Create one in your account</source>
        <translation>Vous n&apos;avez pas encore de S-PIN. Créez-en un dans votre compte</translation>
    </message>
    <message>
        <source>Save S-PIN in this car</source>
        <translation>Garder le S-PIN dans cette voiture</translation>
    </message>
    <message>
        <source>Your places go, your settings stay for the next time</source>
        <translation>Vos lieux partent, vos réglages restent pour la prochaine fois</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Withdraw as user of this car</source>
        <translation>Retirer comme utilisateur de cette voiture</translation>
    </message>
    <message>
        <source>Remove from this car</source>
        <translation>Retirer de cette voiture</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Not signed in here yet</source>
        <translation>Pas encore connecté ici</translation>
    </message>
    <message>
        <source>Main user of this car</source>
        <translation>Utilisateur principal de cette voiture</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Autre utilisateur de cette voiture</translation>
    </message>
    <message>
        <source>No user of this car in the account</source>
        <translation>Selon le compte, pas utilisateur de cette voiture</translation>
    </message>
    <message>
        <source>Users of this car</source>
        <translation>Utilisateurs de cette voiture</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n&apos;est gardé</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Seven users are here already. Remove one first</source>
        <translation>Il y a déjà sept utilisateurs. Retirez-en un d&apos;abord</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Nominate somebody when the car is parked</source>
        <translation>Nommez quelqu&apos;un à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Saisissez d&apos;abord votre S-PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Navigation, media and climate work. Places and settings of the users stay hidden.</source>
        <translation>Navigation, médias et climatisation fonctionnent. Les lieux et réglages des utilisateurs restent masqués.</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Un invité conduit</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 loses remote status and online services of this car, and is signed out here.</source>
        <translation>%1 perd l&apos;état à distance et les services en ligne de cette voiture, et sa session est fermée ici.</translation>
    </message>
    <message>
        <source>Places, settings and the sign-in of %1 are deleted from this car. The account stays.</source>
        <translation>Les lieux, réglages et la session de %1 sont effacés de cette voiture. Le compte reste.</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Remove %1 from this car?</source>
        <translation>Retirer %1 de cette voiture ?</translation>
    </message>
</context>
<context>
    <name>VehicleStatusView</name>
    <message>
        <source>front left</source>
        <translation>avant gauche</translation>
    </message>
    <message>
        <source>front left door</source>
        <translation>avant gauche</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>avant droite</translation>
    </message>
    <message>
        <source>front right door</source>
        <translation>avant droite</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>arrière gauche</translation>
    </message>
    <message>
        <source>rear left door</source>
        <translation>arrière gauche</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>arrière droite</translation>
    </message>
    <message>
        <source>rear right door</source>
        <translation>arrière droite</translation>
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
        <source>%1&#xa0;h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
        <source>%1 and %2</source>
        <comment>tyre pressures left and right</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>ou après %1</translation>
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
        <source>%1 charged</source>
        <comment>percentage of the battery</comment>
        <translation>Chargée à %1</translation>
    </message>
    <message>
        <source>Tank %1 full</source>
        <comment>percentage</comment>
        <translation>Réservoir plein à %1</translation>
    </message>
    <message>
        <source>AdBlue %1</source>
        <comment>percentage</comment>
        <translation>AdBlue %1</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Serrures</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Unlocks when parked</source>
        <translation>S&apos;ouvre à l&apos;arrêt</translation>
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
        <source>Doors</source>
        <translation>Portes</translation>
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
        <source>Windows</source>
        <translation>Vitres</translation>
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
        <source>rear %1</source>
        <translation>arrière %1</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Feux</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Full beam</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Dipped beam</source>
        <translation>Croisement</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Oil change</source>
        <translation>Vidange</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Kilométrage</translation>
    </message>
</context>
<context>
    <name>VehicleView</name>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Ordinateur de bord</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
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
    <name>VoiceView</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>%1 times normal</source>
        <translation>%1 fois la normale</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Sign in first: of a guest nothing is kept</source>
        <translation>Connectez-vous d&apos;abord : d&apos;un invité, rien n&apos;est gardé</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
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
    <name>VolumeView</name>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>WeatherCard</name>
    <message>
        <source>Clear</source>
        <translation>Ciel dégagé</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Partiellement nuageux</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuageux</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brouillard</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Orage</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest temperature</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Not renewed for a while</source>
        <translation>Pas actualisé depuis un moment</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>rain %1</source>
        <comment>percentage</comment>
        <translation>pluie %1</translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Demande aux services</translation>
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
    <message>
        <source>Set up your car</source>
        <translation>Préparer la voiture</translation>
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
        <translation>Saisissez d&apos;abord votre e-mail</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>WidgetShelf</name>
    <message>
        <source>Add a widget</source>
        <translation>Ajouter un widget</translation>
    </message>
    <message>
        <source>All widgets are shown</source>
        <translation>Tout est affiché</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Comme à l&apos;origine</translation>
    </message>
</context>
<context>
    <name>WidgetTools</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>It is the first one</source>
        <translation>C&apos;est le premier</translation>
    </message>
    <message>
        <source>Move %1 to the front</source>
        <translation>Avancer %1</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>C&apos;est le dernier</translation>
    </message>
    <message>
        <source>Move %1 to the back</source>
        <translation>Reculer %1</translation>
    </message>
</context>
<context>
    <name>WidgetWords</name>
    <message>
        <source>Range</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Ordinateur de bord</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Saved places</source>
        <translation>Lieux enregistrés</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Rendez-vous</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
</TS>
