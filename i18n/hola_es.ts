<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AboutView</name>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Software libre bajo la Licencia Pública General GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Hola %1</source>
        <translation>Hola %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s desde el encendido hasta el primer toque</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, Open Database License</source>
        <translation>© colaboradores de OpenStreetMap, Open Database License</translation>
    </message>
    <message>
        <source>The licences can be read when you have stopped</source>
        <translation>Las licencias se pueden leer cuando te hayas detenido</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are in this car. Touch one to read its licence</source>
        <translation>
            <numerusform>%n parte en este coche. Tócala para leer su licencia</numerusform>
            <numerusform>%n partes en este coche. Toca una para leer su licencia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Type here instead</source>
        <translation>Escribir aquí</translation>
    </message>
    <message>
        <source>Getting your code</source>
        <translation>Obteniendo tu código</translation>
    </message>
    <message>
        <source>Use your phone, or type here</source>
        <translation>Usa el teléfono o escribe aquí</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Iniciar sesión con el móvil</translation>
    </message>
</context>
<context>
    <name>AirKeys</name>
    <message>
        <source>Where the air goes</source>
        <translation>Adónde va el aire</translation>
    </message>
    <message>
        <source>Air to the windscreen</source>
        <translation>Aire al parabrisas</translation>
    </message>
    <message>
        <source>Air to the face</source>
        <translation>Aire a la cara</translation>
    </message>
    <message>
        <source>Air to the feet</source>
        <translation>Aire a los pies</translation>
    </message>
</context>
<context>
    <name>AppDetails</name>
    <message>
        <source>Covers and the list of stations come again by themselves. Favourites and music stay</source>
        <translation>Las carátulas y la lista de emisoras vuelven solas. Los favoritos y la música se quedan</translation>
    </message>
    <message>
        <source>Map pictures are drawn again. Maps and places stay</source>
        <translation>Las imágenes del mapa se dibujan de nuevo. Los mapas y lugares se quedan</translation>
    </message>
    <message>
        <source>The map is away for a moment. A route goes on by itself</source>
        <translation>El mapa desaparece un momento. La ruta sigue por sí sola</translation>
    </message>
    <message>
        <source>The voice is away for a moment. What is being said is lost</source>
        <translation>La voz desaparece un momento. Lo que se está diciendo se pierde</translation>
    </message>
    <message>
        <source>The services are away for a moment. Navigation goes on</source>
        <translation>Los servicios desaparecen un momento. La navegación sigue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>No mientras conduces</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>No hay nada que borrar</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Vaciar caché</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>More when parked</source>
        <translation>Más con el coche aparcado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>AppSettings</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>disk memory space full clear cache size</source>
        <comment>words to find the setting by</comment>
        <translation>disco memoria espacio lleno vaciar caché tamaño</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>app permissions position maps cache restart</source>
        <comment>words to find the setting by</comment>
        <translation>aplicación permisos posición mapas caché reiniciar</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>app permissions radio music covers cache</source>
        <comment>words to find the setting by</comment>
        <translation>aplicación permisos radio música carátulas caché</translation>
    </message>
    <message>
        <source>Voice assistant</source>
        <translation>Asistente de voz</translation>
    </message>
    <message>
        <source>app permissions microphone speech contacts restart</source>
        <comment>words to find the setting by</comment>
        <translation>aplicación permisos micrófono voz contactos reiniciar</translation>
    </message>
    <message>
        <source>Address book and messages</source>
        <translation>Agenda y mensajes</translation>
    </message>
    <message>
        <source>app permissions phone contacts e-mail drafts</source>
        <comment>words to find the setting by</comment>
        <translation>aplicación permisos teléfono contactos correo borradores</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Servicios en línea</translation>
    </message>
    <message>
        <source>app permissions internet cloud account</source>
        <comment>words to find the setting by</comment>
        <translation>aplicación permisos internet nube cuenta</translation>
    </message>
    <message>
        <source>Car and screen</source>
        <translation>Coche y pantalla</translation>
    </message>
    <message>
        <source>app permissions vehicle trip computer</source>
        <comment>words to find the setting by</comment>
        <translation>aplicación permisos vehículo ordenador de viaje</translation>
    </message>
</context>
<context>
    <name>AppUse</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
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
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>None are installed. They come with the In-Car Store, which this version does not have yet</source>
        <translation>No hay ninguna instalada. Llegan con la In-Car Store, que esta versión aún no tiene</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Arrived at %1</source>
        <translation>Has llegado a %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Has llegado</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AssistantOverlay</name>
    <message>
        <source>I&apos;m listening</source>
        <translation>Te escucho</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Type what you want to know or do</source>
        <translation>Escribe lo que quieres saber o hacer</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Control por voz</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Escríbelo</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Escribe la respuesta</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Podrás escribir cuando te hayas detenido</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>Petrol</source>
        <translation>Gasolina</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>Diésel</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>Híbrido enchufable</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Eléctrico</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Software %1</source>
        <translation>Software %1</translation>
    </message>
    <message>
        <source>The services add this car to your account</source>
        <translation>Los servicios añaden este coche a tu cuenta</translation>
    </message>
    <message>
        <source>You become the main user of this car: you buy services for it and say who else uses it.</source>
        <translation>Serás el usuario principal de este coche: compras servicios para él y decides quién más lo usa.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Registro del coche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enrol this car</source>
        <translation>Añadir este coche</translation>
    </message>
</context>
<context>
    <name>CarSettings</name>
    <message>
        <source>Short says only what comes next, close before it</source>
        <translation>Breve dice solo lo siguiente, justo antes</translation>
    </message>
    <message>
        <source>Spoken directions</source>
        <translation>Indicaciones habladas</translation>
    </message>
    <message>
        <source>prompts guidance voice silent mute announcements</source>
        <comment>words to find the setting by</comment>
        <translation>indicaciones guía voz silencio avisos</translation>
    </message>
    <message>
        <source>How the map is shown when you start</source>
        <translation>Cómo se muestra el mapa al arrancar</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista del mapa</translation>
    </message>
    <message>
        <source>three dimensions 2D 3D north up heading tilt</source>
        <comment>words to find the setting by</comment>
        <translation>tres dimensiones 2D 3D norte arriba rumbo inclinación</translation>
    </message>
    <message>
        <source>Applies to the next route</source>
        <translation>Vale para la próxima ruta</translation>
    </message>
    <message>
        <source>Avoid tolls</source>
        <translation>Evitar peajes</translation>
    </message>
    <message>
        <source>toll roads charge route options</source>
        <comment>words to find the setting by</comment>
        <translation>autopistas de peaje pago opciones de ruta</translation>
    </message>
    <message>
        <source>Avoid motorways</source>
        <translation>Evitar autopistas</translation>
    </message>
    <message>
        <source>highway freeway route options</source>
        <comment>words to find the setting by</comment>
        <translation>autovía autopista opciones de ruta</translation>
    </message>
    <message>
        <source>Avoid ferries</source>
        <translation>Evitar ferris</translation>
    </message>
    <message>
        <source>boat ship route options</source>
        <comment>words to find the setting by</comment>
        <translation>barco opciones de ruta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>internet network mobile data offline online wifi</source>
        <comment>words to find the setting by</comment>
        <translation>internet red datos móviles sin conexión en línea wifi</translation>
    </message>
    <message>
        <source>People to call, write and drive to by voice, from vCard files (.vcf)</source>
        <translation>Personas a las que llamar, escribir e ir por voz, de archivos vCard (.vcf)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>contacts people phone book vcard import delete usb names</source>
        <comment>words to find the setting by</comment>
        <translation>contactos personas agenda telefónica vcard importar borrar usb nombres</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>Partes del coche</translation>
    </message>
    <message>
        <source>maps voice services running restart</source>
        <comment>words to find the setting by</comment>
        <translation>mapas voz servicios en marcha reiniciar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>sign in profile user email driver</source>
        <comment>words to find the setting by</comment>
        <translation>iniciar sesión perfil usuario correo conductor</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>server weather parking cloud</source>
        <comment>words to find the setting by</comment>
        <translation>servidor tiempo aparcamiento nube</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>pairing code two keys owner primary user</source>
        <comment>words to find the setting by</comment>
        <translation>código de emparejamiento dos llaves dueño usuario principal</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Nivel de privacidad</translation>
    </message>
    <message>
        <source>position location tracking GPS share offline</source>
        <comment>words to find the setting by</comment>
        <translation>posición ubicación rastreo GPS compartir sin conexión</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>agree withdraw data keep recordings</source>
        <comment>words to find the setting by</comment>
        <translation>consentir retirar datos guardar grabaciones</translation>
    </message>
    <message>
        <source>Recordings never leave the car. Only what you ask for goes out, as words</source>
        <translation>Las grabaciones nunca salen del coche. Solo sale lo que pides, en palabras</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Tu voz</translation>
    </message>
    <message>
        <source>microphone recording listening</source>
        <comment>words to find the setting by</comment>
        <translation>micrófono grabación escucha</translation>
    </message>
    <message>
        <source>Settings of this car</source>
        <translation>Ajustes de este coche</translation>
    </message>
    <message>
        <source>guest profile personal data forget</source>
        <comment>words to find the setting by</comment>
        <translation>invitado perfil datos personales olvidar</translation>
    </message>
    <message>
        <source>Everything the services keep about you, to read and as files</source>
        <translation>Todo lo que los servicios guardan sobre ti, para leer y en archivos</translation>
    </message>
    <message>
        <source>Send my data</source>
        <translation>Enviar mis datos</translation>
    </message>
    <message>
        <source>export download copy personal data</source>
        <comment>words to find the setting by</comment>
        <translation>exportar descargar copia datos personales</translation>
    </message>
    <message>
        <source>Everything this car keeps about you, on a USB drive</source>
        <translation>Todo lo que este coche guarda de ti, en una memoria USB</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Llevarme mis datos</translation>
    </message>
    <message>
        <source>export copy USB stick personal data</source>
        <comment>words to find the setting by</comment>
        <translation>exportar copiar memoria USB datos personales</translation>
    </message>
    <message>
        <source>With all that the services and this car keep for it</source>
        <translation>Con todo lo que los servicios y este coche guardan de ella</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>erase remove forget personal data</source>
        <comment>words to find the setting by</comment>
        <translation>borrar quitar olvidar datos personales</translation>
    </message>
    <message>
        <source>Apps from the store</source>
        <translation>Aplicaciones de la tienda</translation>
    </message>
    <message>
        <source>store install uninstall permissions</source>
        <comment>words to find the setting by</comment>
        <translation>tienda instalar desinstalar permisos</translation>
    </message>
    <message>
        <source>For work on the car&apos;s software</source>
        <translation>Para trabajar en el software del coche</translation>
    </message>
    <message>
        <source>Developer settings</source>
        <translation>Ajustes de desarrollo</translation>
    </message>
    <message>
        <source>debug expert</source>
        <comment>words to find the setting by</comment>
        <translation>depurar experto</translation>
    </message>
    <message>
        <source>Every control in every state</source>
        <translation>Cada control en cada estado</translation>
    </message>
    <message>
        <source>Gallery of controls</source>
        <translation>Galería de controles</translation>
    </message>
    <message>
        <source>components design</source>
        <comment>words to find the setting by</comment>
        <translation>componentes diseño</translation>
    </message>
    <message>
        <source>Writes everything the screen does to the log</source>
        <translation>Escribe en el registro todo lo que hace la pantalla</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Registro detallado</translation>
    </message>
    <message>
        <source>debug logging</source>
        <comment>words to find the setting by</comment>
        <translation>depurar registro</translation>
    </message>
    <message>
        <source>Shows how long the last pictures took</source>
        <translation>Muestra cuánto tardaron las últimas imágenes</translation>
    </message>
    <message>
        <source>Frame times</source>
        <translation>Tiempos de imagen</translation>
    </message>
    <message>
        <source>frames performance fps</source>
        <comment>words to find the setting by</comment>
        <translation>imágenes rendimiento fps</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>software release number</source>
        <comment>words to find the setting by</comment>
        <translation>número de versión del software</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Último arranque</translation>
    </message>
    <message>
        <source>startup boot time seconds</source>
        <comment>words to find the setting by</comment>
        <translation>arranque tiempo segundos</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Datos del mapa</translation>
    </message>
    <message>
        <source>OpenStreetMap credit licence ODbL</source>
        <comment>words to find the setting by</comment>
        <translation>OpenStreetMap crédito licencia ODbL</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Partes y licencias</translation>
    </message>
    <message>
        <source>open source software versions licences copyright GPL notice</source>
        <comment>words to find the setting by</comment>
        <translation>código abierto software versiones licencias derechos de autor GPL aviso</translation>
    </message>
</context>
<context>
    <name>CarWindow</name>
    <message>
        <source>The screen&apos;s program is damaged. Driving is not affected. Have it repaired.</source>
        <translation>El programa de la pantalla está dañado. La conducción no se ve afectada. Llévalo a reparar.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Servicios en línea</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>ClimateBar</name>
    <message>
        <source>Climate</source>
        <translation>Climatización</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Temperatura, conductor</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Calefacción del asiento, conductor</translation>
    </message>
    <message>
        <source>Fan and all of the climate</source>
        <translation>Ventilador y toda la climatización</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Demist the windscreen</source>
        <translation>Desempañar el parabrisas</translation>
    </message>
    <message>
        <source>Demist the rear window</source>
        <translation>Desempañar la luneta trasera</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Calefacción del asiento, acompañante</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Temperatura, acompañante</translation>
    </message>
</context>
<context>
    <name>ClimateButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>ClimateView</name>
    <message>
        <source>One temperature for both</source>
        <translation>Una temperatura para los dos</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>A/C</source>
        <comment>air conditioning, on the key</comment>
        <translation>A/C</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Aire acondicionado</translation>
    </message>
    <message>
        <source>Recirculate the air</source>
        <translation>Recircular el aire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Temperature, driver</source>
        <translation>Temperatura, conductor</translation>
    </message>
    <message>
        <source>Temperature, passenger</source>
        <translation>Temperatura, acompañante</translation>
    </message>
    <message>
        <source>Seat heating, driver</source>
        <translation>Calefacción del asiento, conductor</translation>
    </message>
    <message>
        <source>Seat heating, passenger</source>
        <translation>Calefacción del asiento, acompañante</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilador</translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <source>%1. The car sets it, also to summer time</source>
        <translation>%1. Lo pone el coche, también el horario de verano</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Too many wrong codes. The next one is taken in %1</source>
        <translation>Demasiados códigos erróneos. El próximo, en %1</translation>
    </message>
    <message>
        <source>Add this car in the app; it shows eight digits</source>
        <translation>Añade este coche en la app; te muestra ocho cifras</translation>
    </message>
    <message>
        <source>Enter the code from the app</source>
        <translation>Introduce el código de la app</translation>
    </message>
</context>
<context>
    <name>ComfortSettings</name>
    <message>
        <source>Automatic follows the light sensor, Sun follows sunrise and sunset where you are</source>
        <translation>Automático sigue el sensor de luz; Sol sigue la salida y la puesta del sol donde estés</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>day night dark light colours sunrise sunset</source>
        <comment>words to find the setting by</comment>
        <translation>día noche oscuro claro colores amanecer anochecer</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>screen light dim dark bright</source>
        <comment>words to find the setting by</comment>
        <translation>pantalla luz oscura clara atenuar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>font letters large small reading</source>
        <comment>words to find the setting by</comment>
        <translation>letra grande pequeña leer</translation>
    </message>
    <message>
        <source>Pages and cards change without moving</source>
        <translation>Páginas y tarjetas cambian sin moverse</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>animation moving calm</source>
        <comment>words to find the setting by</comment>
        <translation>animación movimiento calma</translation>
    </message>
    <message>
        <source>Media volume</source>
        <translation>Volumen de medios</translation>
    </message>
    <message>
        <source>loud quiet music radio</source>
        <comment>words to find the setting by</comment>
        <translation>alto bajo música radio</translation>
    </message>
    <message>
        <source>Guidance volume</source>
        <translation>Volumen de la guía</translation>
    </message>
    <message>
        <source>loud quiet navigation prompts directions</source>
        <comment>words to find the setting by</comment>
        <translation>alto bajo navegación indicaciones</translation>
    </message>
    <message>
        <source>Answers of the voice assistant</source>
        <translation>Respuestas del asistente de voz</translation>
    </message>
    <message>
        <source>Speaking volume</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>loud quiet assistant answers</source>
        <comment>words to find the setting by</comment>
        <translation>alto bajo asistente respuestas</translation>
    </message>
    <message>
        <source>Media becomes louder the faster you drive</source>
        <translation>Los medios suenan más alto cuanto más rápido vas</translation>
    </message>
    <message>
        <source>Volume with speed</source>
        <translation>Volumen según la velocidad</translation>
    </message>
    <message>
        <source>speed dependent volume gain noise</source>
        <comment>words to find the setting by</comment>
        <translation>velocidad volumen ruido</translation>
    </message>
    <message>
        <source>A short tone at each touch</source>
        <translation>Un tono corto en cada toque</translation>
    </message>
    <message>
        <source>Touch sounds</source>
        <translation>Sonidos al tocar</translation>
    </message>
    <message>
        <source>click beep key tone feedback</source>
        <comment>words to find the setting by</comment>
        <translation>clic pitido tecla tono</translation>
    </message>
    <message>
        <source>Screen, voice and route guidance</source>
        <translation>Pantalla, voz y guía de ruta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>english spanish french german italian czech</source>
        <comment>words to find the setting by</comment>
        <translation>inglés español francés alemán italiano checo</translation>
    </message>
    <message>
        <source>Distances, consumption and tyre pressures</source>
        <translation>Distancias, consumo y presión de los neumáticos</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>kilometres miles imperial metric bar psi</source>
        <comment>words to find the setting by</comment>
        <translation>kilómetros millas imperial métrico bar psi</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>celsius fahrenheit degrees</source>
        <comment>words to find the setting by</comment>
        <translation>celsius fahrenheit grados</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>Reloj de 24 horas</translation>
    </message>
    <message>
        <source>time am pm twelve hours</source>
        <comment>words to find the setting by</comment>
        <translation>hora am pm doce horas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>summer time region</source>
        <comment>words to find the setting by</comment>
        <translation>horario de verano región</translation>
    </message>
    <message>
        <source>Your voice stays in the car. The voice key works in any case.</source>
        <translation>Tu voz no sale del coche. La tecla de voz funciona siempre.</translation>
    </message>
    <message>
        <source>Listen for &quot;Hola Hola&quot;</source>
        <translation>Escuchar «Hola Hola»</translation>
    </message>
    <message>
        <source>wake word microphone assistant speech</source>
        <comment>words to find the setting by</comment>
        <translation>palabra de activación micrófono asistente voz</translation>
    </message>
    <message>
        <source>How readily the car takes what it hears for &quot;Hola Hola&quot;</source>
        <translation>Con qué facilidad el coche entiende «Hola Hola»</translation>
    </message>
    <message>
        <source>Wake sensitivity</source>
        <translation>Sensibilidad de la activación</translation>
    </message>
    <message>
        <source>wake word false alarm hears badly</source>
        <comment>words to find the setting by</comment>
        <translation>palabra de activación falsa alarma oye mal</translation>
    </message>
    <message>
        <source>It is spoken and understood. Screen and guidance go with it</source>
        <translation>Se habla y se entiende. La pantalla y la guía van con él</translation>
    </message>
    <message>
        <source>Language of voice control</source>
        <translation>Idioma del control por voz</translation>
    </message>
    <message>
        <source>speak understand tongue</source>
        <comment>words to find the setting by</comment>
        <translation>hablar entender lengua</translation>
    </message>
    <message>
        <source>Off, answers are only shown. Guidance speaks in any case</source>
        <translation>Apagado, las respuestas solo se muestran. La guía habla en todo caso</translation>
    </message>
    <message>
        <source>Say the answers</source>
        <translation>Decir las respuestas</translation>
    </message>
    <message>
        <source>silent quiet assistant talk mute</source>
        <comment>words to find the setting by</comment>
        <translation>silencio callado asistente hablar mudo</translation>
    </message>
    <message>
        <source>Speaking speed</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>assistant fast slow talk</source>
        <comment>words to find the setting by</comment>
        <translation>asistente rápido lento hablar</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconocimiento de voz</translation>
    </message>
    <message>
        <source>engine model language offline</source>
        <comment>words to find the setting by</comment>
        <translation>motor modelo idioma sin conexión</translation>
    </message>
    <message>
        <source>What recognises each language</source>
        <translation>Qué reconoce cada idioma</translation>
    </message>
    <message>
        <source>engine model Vosk Whisper Moonshine languages offline</source>
        <comment>words to find the setting by</comment>
        <translation>motor modelo Vosk Whisper Moonshine idiomas sin conexión</translation>
    </message>
    <message>
        <source>At most the last 20, only in this car and only for you. They go with your data when you delete it</source>
        <translation>Como mucho las últimas 20, solo en este coche y solo para ti. Se borran con tus datos</translation>
    </message>
    <message>
        <source>Keep what I say</source>
        <translation>Guardar lo que digo</translation>
    </message>
    <message>
        <source>recording microphone privacy voice memory</source>
        <comment>words to find the setting by</comment>
        <translation>grabación micrófono privacidad voz memoria</translation>
    </message>
    <message>
        <source>Hear what was recorded</source>
        <translation>Oír lo grabado</translation>
    </message>
    <message>
        <source>recording listen play delete voice</source>
        <comment>words to find the setting by</comment>
        <translation>grabación escuchar reproducir borrar voz</translation>
    </message>
</context>
<context>
    <name>ConnectivityView</name>
    <message>
        <source>Connected. Online services can be used</source>
        <translation>Conectado. Los servicios en línea están disponibles</translation>
    </message>
    <message>
        <source>Not connected. Navigation, climate and your saved places work</source>
        <translation>Sin conexión. La navegación, la climatización y tus lugares guardados funcionan</translation>
    </message>
    <message>
        <source>Enter your S-PIN to see how many people are in it</source>
        <translation>Introduce tu S-PIN para ver cuántas personas hay</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Borrar todas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Introduce antes tu S-PIN</translation>
    </message>
    <message>
        <source>Import from USB</source>
        <translation>Importar de USB</translation>
    </message>
    <message>
        <source>Maps and voice run</source>
        <translation>Los mapas y la voz funcionan</translation>
    </message>
    <message>
        <source>Maps start again by themselves. Voice and climate work</source>
        <translation>Los mapas se reinician solos. La voz y la climatización funcionan</translation>
    </message>
    <message>
        <source>Voice starts again by itself. Touch and climate work</source>
        <translation>La voz se reinicia sola. El tacto y la climatización funcionan</translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Type your name first</source>
        <translation>Escribe primero tu nombre</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Escribe primero tu correo</translation>
    </message>
    <message>
        <source>A password has at least %1 characters</source>
        <translation>Una contraseña tiene al menos %1 caracteres</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ya tengo cuenta</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <source>The screen is off. A touch brings it back</source>
        <translation>La pantalla está apagada. Un toque la enciende</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Delete account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Llevarme mis datos</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Inicia sesión primero</translation>
    </message>
</context>
<context>
    <name>DeveloperView</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>%1 s from switching on to the first touch</source>
        <translation>%1 s desde el encendido hasta el primer toque</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
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
        <translation>Documento %1 de %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Versión de %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>You are a further user of this car</source>
        <translation>Eres otro usuario de este coche</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Eres el usuario principal de este coche</translation>
    </message>
    <message>
        <source>The online services are open.</source>
        <translation>Los servicios en línea están abiertos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>E-mail to %1</source>
        <translation>Correo para %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
    <message>
        <source>Say your message</source>
        <translation>Di tu mensaje</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Podrás escribir cuando te hayas detenido</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>Aún no hay nada que enviar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>Aún no hay nada que leer</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
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
        <translation>Introdúcelo con el coche parado</translation>
    </message>
    <message>
        <source>Locked. Set another S-PIN in your account on the phone</source>
        <translation>Bloqueado. Pon otro S-PIN en tu cuenta desde el móvil</translation>
    </message>
    <message>
        <source>Locked after wrong entries. Opens in %1</source>
        <translation>Bloqueado por errores. Se abre en %1</translation>
    </message>
    <message>
        <source>Then your places and messages show</source>
        <translation>Entonces se ven tus lugares y mensajes</translation>
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
        <translation>Usuario principal de este coche</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Otro usuario de este coche</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>Correo sin confirmar</translation>
    </message>
    <message>
        <source>Places hidden until the S-PIN is entered</source>
        <translation>Lugares ocultos hasta introducir el S-PIN</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Conduce un invitado</translation>
    </message>
    <message>
        <source>S-PIN</source>
        <translation>S-PIN</translation>
    </message>
    <message>
        <source>Drives now</source>
        <translation>Conduce ahora</translation>
    </message>
    <message>
        <source>Not signed in here yet</source>
        <translation>Aún sin sesión aquí</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>DrivingLock</name>
    <message>
        <source>It opens again when you have stopped.</source>
        <translation>Se abre de nuevo cuando te hayas detenido.</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>No mientras conduces</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Dilo por voz</translation>
    </message>
</context>
<context>
    <name>EmailPanel</name>
    <message>
        <source>Open the link in the e-mail we sent there. This step then goes on by itself.</source>
        <translation>Abre el enlace del correo que hemos enviado ahí. Este paso sigue entonces solo.</translation>
    </message>
    <message>
        <source>Until then the online services stay locked. You can go on and confirm later.</source>
        <translation>Hasta entonces los servicios en línea siguen bloqueados. Puedes seguir y confirmarlo después.</translation>
    </message>
    <message>
        <source>S-PIN and car need the confirmed e-mail. Everything so far is kept.</source>
        <translation>El S-PIN y el coche necesitan el correo confirmado. Todo lo hecho se guarda.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Confirm later</source>
        <translation>Confirmar después</translation>
    </message>
    <message>
        <source>Waiting for you to open the link</source>
        <translation>Esperando a que abras el enlace</translation>
    </message>
</context>
<context>
    <name>EngineList</name>
    <message>
        <source>Speech is recognised in the car, without the network</source>
        <translation>La voz se reconoce en el coche, sin red</translation>
    </message>
</context>
<context>
    <name>EnrolmentView</name>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Configura tu coche</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>S-PIN</source>
        <translation>S-PIN</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>The registration goes on when you have stopped. Everything you entered is kept.</source>
        <translation>El registro sigue cuando te detengas. Todo lo que has introducido se guarda.</translation>
    </message>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. Sigue solo después</translation>
    </message>
</context>
<context>
    <name>ErasedPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The services and this car have forgotten you. You drive on as a guest</source>
        <translation>Los servicios y este coche te han olvidado. Sigues como invitado</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Cuenta eliminada</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>The account, and the sign-in on every phone and in every car</source>
        <translation>La cuenta, y la sesión en todos los teléfonos y coches</translation>
    </message>
    <message>
        <source>Your settings, favourites and places, in the car and at the services</source>
        <translation>Tus ajustes, favoritos y lugares, en el coche y en los servicios</translation>
    </message>
    <message>
        <source>Licences and what you bought for this account</source>
        <translation>Las licencias y lo que compraste con esta cuenta</translation>
    </message>
    <message>
        <source>Your cars: they are free for whoever registers them next</source>
        <translation>Tus coches: quedan libres para quien los registre después</translation>
    </message>
    <message>
        <source>This is deleted with %1, for good</source>
        <translation>Con %1 se elimina esto, para siempre</translation>
    </message>
    <message>
        <source>This is deleted, for good</source>
        <translation>Se elimina esto, para siempre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conservar la cuenta</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>Código QR para el móvil</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Escanea el código con el móvil o abre</translation>
    </message>
    <message>
        <source>2  Sign in there and download your data: one page to read, and files for other programs</source>
        <translation>2  Inicia sesión allí y descarga tus datos: una página para leer y archivos para otros programas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FavouritesCard</name>
    <message>
        <source>Saved places</source>
        <translation>Lugares guardados</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>No saved places yet</source>
        <translation>Aún no hay lugares</translation>
    </message>
    <message>
        <source>Saved places are hidden</source>
        <translation>Lugares guardados ocultos</translation>
    </message>
    <message>
        <source>Search for one</source>
        <translation>Busca uno</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Introducir S-PIN</translation>
    </message>
</context>
<context>
    <name>FeaturePage</name>
    <message>
        <source>Climate, voice and the other pages work. Have the car&apos;s software checked.</source>
        <translation>La climatización, la voz y las demás páginas funcionan. Haz revisar el software del coche.</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Esta página no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged files are left out</source>
        <translation>
            <numerusform>Se omite %n archivo dañado</numerusform>
            <numerusform>Se omiten %n archivos dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Plug in a USB stick with music, or copy files into the car&apos;s music folder.</source>
        <translation>Conecta una memoria USB con música o copia archivos en la carpeta de música del coche.</translation>
    </message>
    <message>
        <source>Looking for music</source>
        <translation>Buscando música</translation>
    </message>
    <message>
        <source>No music found</source>
        <translation>No se ha encontrado música</translation>
    </message>
</context>
<context>
    <name>FrameTimes</name>
    <message>
        <source>Frames: middle %1 ms, slow %2 ms, slowest %3 ms</source>
        <translation>Imágenes: media %1 ms, lenta %2 ms, la más lenta %3 ms</translation>
    </message>
</context>
<context>
    <name>GuidanceSettingsView</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breves</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Driving direction</source>
        <translation>Sentido de la marcha</translation>
    </message>
    <message>
        <source>North up</source>
        <translation>Norte arriba</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>Looking for a new way</source>
        <translation>Buscando otra ruta</translation>
    </message>
    <message>
        <source>No satellites: position by the wheels</source>
        <translation>Sin satélites: posición por las ruedas</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>Type it instead</source>
        <translation>Escríbelo</translation>
    </message>
    <message>
        <source>Close voice control</source>
        <translation>Cerrar el control por voz</translation>
    </message>
</context>
<context>
    <name>HeaterRow</name>
    <message>
        <source>This car has none</source>
        <translation>Este coche no tiene</translation>
    </message>
    <message>
        <source>Set up in the app</source>
        <translation>Se ajusta en la aplicación</translation>
    </message>
    <message>
        <source>Starts when the engine is off</source>
        <translation>Arranca con el motor parado</translation>
    </message>
    <message>
        <source>Starts when the car is parked</source>
        <translation>Arranca con el coche aparcado</translation>
    </message>
    <message>
        <source>Auxiliary heater</source>
        <translation>Calefacción auxiliar</translation>
    </message>
    <message numerus="yes">
        <source>Airing, %n min left</source>
        <translation>
            <numerusform>Ventilando, queda %n min</numerusform>
            <numerusform>Ventilando, quedan %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heating, %n min left</source>
        <translation>
            <numerusform>Calentando, queda %n min</numerusform>
            <numerusform>Calentando, quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the auxiliary heater</source>
        <translation>Duración de la calefacción auxiliar</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Edit the widgets</source>
        <translation>Editar los widgets</translation>
    </message>
    <message>
        <source>Hold for full light</source>
        <translation>Mantén pulsado para toda la luz</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Apagar pantalla</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Luz mínima</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>greeting, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit when parked</source>
        <translation>Edita con el coche aparcado</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>A secondary user has remote status and online services, but buys nothing and nominates nobody</source>
        <translation>Un usuario secundario tiene estado remoto y servicios en línea, pero no compra ni nombra a nadie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Type the e-mail first</source>
        <translation>Escribe primero el correo</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>JourneyView</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>datos de demostración</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Add this car in the app, and have both of its keys at hand</source>
        <translation>Añade este coche en la app y ten a mano sus dos llaves</translation>
    </message>
    <message>
        <source>Unlock the car with key one</source>
        <translation>Abre el coche con la llave uno</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Unlock it with key two, within five minutes</source>
        <translation>Ábrelo con la llave dos, en cinco minutos</translation>
    </message>
    <message>
        <source>Both keys were used. The services are told</source>
        <translation>Se usaron ambas llaves. Se avisa a los servicios</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>LanguageView</name>
    <message>
        <source>Your units stay as they are until you choose</source>
        <translation>Tus unidades siguen igual hasta que elijas</translation>
    </message>
    <message>
        <source>Miles, °F and the 12-hour clock go with this language</source>
        <translation>Con este idioma van las millas, los °F y el reloj de 12 horas</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>LevelStepper</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, less</source>
        <translation>%1, menos</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Está apagado</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, más</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>Es el máximo</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Its file is missing in this car. The NOTICE of Hola names the licence.</source>
        <translation>Falta su archivo en este coche. El archivo NOTICE de Hola nombra la licencia.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>El texto no se puede leer</translation>
    </message>
</context>
<context>
    <name>LightPanel</name>
    <message>
        <source>Screen and instruments</source>
        <translation>Pantalla e instrumentos</translation>
    </message>
    <message>
        <source>Light of screen and instruments</source>
        <translation>Luz de pantalla e instrumentos</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Luz mínima</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Apagar pantalla</translation>
    </message>
    <message>
        <source>A touch anywhere wakes the screen. Climate stays in reach.</source>
        <translation>Un toque en cualquier sitio enciende la pantalla. El clima queda a mano.</translation>
    </message>
</context>
<context>
    <name>ManeuverCard</name>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>then</source>
        <translation>luego</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <source>Charging stations</source>
        <translation>Puntos de recarga</translation>
    </message>
    <message>
        <source>Fuel stations</source>
        <translation>Gasolineras</translation>
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
        <translation>¿Adónde vamos?</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Introducir S-PIN</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>MapModes</name>
    <message>
        <source>Map in three dimensions</source>
        <translation>Mapa en tres dimensiones</translation>
    </message>
    <message>
        <source>Map in driving direction</source>
        <translation>Mapa en el sentido de la marcha</translation>
    </message>
    <message>
        <source>Map with north up</source>
        <translation>Mapa con el norte arriba</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>Centrar</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Open media</source>
        <translation>Abrir medios</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Choose something in Media</source>
        <translation>Elige algo en Medios</translation>
    </message>
    <message>
        <source>Internet radio</source>
        <translation>Radio por internet</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>En el coche</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>Esperando a la emisora</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Conexión perdida. Sigue sola</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
</context>
<context>
    <name>NoWidgets</name>
    <message>
        <source>Add a widget</source>
        <translation>Añadir un widget</translation>
    </message>
    <message>
        <source>Those you add are shown here</source>
        <translation>Los que añadas aparecen aquí</translation>
    </message>
    <message>
        <source>No widgets</source>
        <translation>No hay widgets</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Quitar este aviso</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Put all away</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>Es el primero</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>Atrás en la lista</translation>
    </message>
    <message>
        <source>This is the last</source>
        <translation>Es el último</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>Adelante en la lista</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>No hay avisos</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Online services can be used</source>
        <translation>Los servicios en línea están disponibles</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Servicios no disponibles</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Waiting for the station</source>
        <translation>Esperando a la emisora</translation>
    </message>
    <message>
        <source>Connection lost. It goes on by itself</source>
        <translation>Conexión perdida. Sigue sola</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>Guardar como favorita</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>A document has a new version</source>
        <translation>Un documento ha cambiado</translation>
    </message>
    <message>
        <source>A few steps are left</source>
        <translation>Faltan unos pasos</translation>
    </message>
    <message>
        <source>Opens the online services</source>
        <translation>Abre los servicios en línea</translation>
    </message>
    <message>
        <source>Read and accept</source>
        <translation>Leer y aceptar</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Configura tu coche</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>OnlineView</name>
    <message>
        <source>Sign in to keep your settings, and for live parking and weather</source>
        <translation>Inicia sesión para guardar tus ajustes y ver aparcamiento y tiempo en directo</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>This car belongs to %1</source>
        <translation>Este coche es de %1</translation>
    </message>
    <message>
        <source>Show with both keys that this car is yours</source>
        <translation>Demuestra con ambas llaves que este coche es tuyo</translation>
    </message>
    <message>
        <source>Enter the code from the app to show that this car is yours</source>
        <translation>Introduce el código de la app para demostrar que este coche es tuyo</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Weather and live parking can be asked for</source>
        <translation>Puedes preguntar por el tiempo y el aparcamiento en directo</translation>
    </message>
    <message>
        <source>Navigation, climate and your saved places work</source>
        <translation>La navegación, la climatización y tus lugares guardados funcionan</translation>
    </message>
    <message>
        <source>Services answer</source>
        <translation>Los servicios responden</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Servicios no disponibles</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>OwnerPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This car belongs to %1 now</source>
        <translation>Este coche ya es de %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>That of your account</source>
        <translation>La de tu cuenta</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Escribe primero la contraseña</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>Código QR para el móvil</translation>
    </message>
    <message>
        <source>1  Scan the code with your phone, or open</source>
        <translation>1  Escanea el código con el móvil o abre</translation>
    </message>
    <message>
        <source>2  Check that the phone shows this code</source>
        <translation>2  Comprueba que el móvil muestra este código</translation>
    </message>
    <message>
        <source>3  Confirm on the phone; the car follows by itself</source>
        <translation>3  Confirma en el móvil; el coche continúa solo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Caduca en %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 cifras</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Stop here too</source>
        <translation>Parar también aquí</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go here instead</source>
        <translation>Ir aquí</translation>
    </message>
    <message>
        <source>Keep as home</source>
        <translation>Guardar como casa</translation>
    </message>
    <message>
        <source>Keep as work</source>
        <translation>Guardar como trabajo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>datos antiguos</translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>datos de demostración</translation>
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
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>PrivacyKeys</name>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Sin posición</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Nivel de privacidad</translation>
    </message>
    <message>
        <source>Privacy level, %1</source>
        <translation>Nivel de privacidad, %1</translation>
    </message>
</context>
<context>
    <name>PrivacyView</name>
    <message>
        <source>The position goes out with questions about weather and parking, together with your account</source>
        <translation>La posición sale con las preguntas sobre el tiempo y el aparcamiento, junto con tu cuenta</translation>
    </message>
    <message>
        <source>Online services work, without the car&apos;s position. Weather and free parking wait</source>
        <translation>Los servicios en línea funcionan, sin la posición del coche. El tiempo y las plazas libres esperan</translation>
    </message>
    <message>
        <source>The car stays offline. Only what the law requires leaves it, as the emergency call</source>
        <translation>El coche queda sin conexión. Solo sale lo que exige la ley, como la llamada de emergencia</translation>
    </message>
    <message>
        <source>Maximum</source>
        <comment>privacy level</comment>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>No position</source>
        <comment>privacy level</comment>
        <translation>Sin posición</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>privacy level: everything that was agreed to</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Only what is switched on here may be kept. Switch it off, and what was kept is deleted</source>
        <translation>Solo se guarda lo que está activado aquí. Al desactivarlo, se borra lo guardado</translation>
    </message>
    <message>
        <source>%1. The services learn of it once there is a connection</source>
        <translation>%1. Los servicios lo sabrán cuando haya conexión</translation>
    </message>
    <message>
        <source>They are kept in this car for your account, and nobody else gets them</source>
        <translation>Se guardan en este coche para tu cuenta y nadie más los recibe</translation>
    </message>
    <message>
        <source>You drive as a guest: your settings are forgotten at the end of the drive</source>
        <translation>Conduces como invitado: tus ajustes se olvidan al final del viaje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Last known state; the services cannot be reached now</source>
        <translation>Último estado conocido; ahora no se llega a los servicios</translation>
    </message>
    <message>
        <source>You can use the online services</source>
        <translation>Puedes usar los servicios en línea</translation>
    </message>
    <message>
        <source>Open the link in the e-mail we sent you; then the online services open</source>
        <translation>Abre el enlace del correo que te enviamos y se abrirán los servicios</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>Correo confirmado</translation>
    </message>
    <message>
        <source>E-mail not confirmed yet</source>
        <translation>Correo sin confirmar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>You are the main user of this car</source>
        <translation>Eres el usuario principal de este coche</translation>
    </message>
    <message>
        <source>You are a secondary user of this car</source>
        <translation>Eres usuario secundario de este coche</translation>
    </message>
    <message>
        <source>This car is not yet in your account</source>
        <translation>Este coche aún no está en tu cuenta</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
</context>
<context>
    <name>QuickView</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>By the sun</source>
        <translation>Según el sol</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Lowest light</source>
        <translation>Luz mínima</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Apagar pantalla</translation>
    </message>
    <message>
        <source>Colours, %1</source>
        <translation>Colores, %1</translation>
    </message>
    <message>
        <source>Listen for “Hola Hola”</source>
        <translation>Escuchar «Hola Hola»</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Key only</source>
        <comment>the voice is called by its key only</comment>
        <translation>Solo tecla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>No se comparte la posición</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Se comparte la posición</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Servicios no disponibles</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Software %1. Updates are not looked for yet</source>
        <translation>Software %1. Aún no se buscan actualizaciones</translation>
    </message>
</context>
<context>
    <name>RadioView</name>
    <message>
        <source>Search for a station</source>
        <translation>Buscar una emisora</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Station, genre or country</source>
        <translation>Emisora, género o país</translation>
    </message>
    <message>
        <source>Not while driving. Say the station instead</source>
        <translation>No mientras conduces. Di la emisora</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>No data connection. USB and music in the car play</source>
        <translation>Sin conexión de datos. El USB y la música del coche suenan</translation>
    </message>
    <message>
        <source>Demo stations of this computer</source>
        <translation>Emisoras de demostración de este ordenador</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Prueba con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>Touch the star of a station to keep it here.</source>
        <translation>Toca la estrella de una emisora para guardarla aquí.</translation>
    </message>
    <message>
        <source>The list comes with the first connection.</source>
        <translation>La lista llega con la primera conexión.</translation>
    </message>
    <message>
        <source>The services list none now. Music in the car plays.</source>
        <translation>Los servicios no ofrecen ninguna ahora. La música del coche suena.</translation>
    </message>
    <message>
        <source>No station found</source>
        <translation>No se ha encontrado ninguna emisora</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Aún no hay favoritas</translation>
    </message>
    <message>
        <source>Fetching the stations</source>
        <translation>Obteniendo las emisoras</translation>
    </message>
    <message>
        <source>No stations</source>
        <translation>No hay emisoras</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>Lock unknown</source>
        <translation>Cierre: –</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomía</translation>
    </message>
    <message>
        <source>Energy on board</source>
        <translation>Energía a bordo</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Or did you mean</source>
        <translation>O querías decir</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Kept in this car only</source>
        <translation>Guardado solo en este coche</translation>
    </message>
    <message>
        <source>Nothing was kept yet. What you say to the car appears here</source>
        <translation>Aún no hay nada guardado. Aquí aparece lo que dices al coche</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Hear what was said on %1</source>
        <translation>Oír lo dicho el %1</translation>
    </message>
    <message>
        <source>Delete what was said on %1</source>
        <translation>Borrar lo dicho el %1</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Register this car</source>
        <translation>Registrar este coche</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Aquí no</translation>
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
        <translation>Rutas a %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Choose no route</source>
        <translation>No elegir ruta</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Shortest</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Saves energy</source>
        <translation>Ahorra energía</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Más rápida</translation>
    </message>
    <message>
        <source>toll</source>
        <translation>peaje</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>ferri</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: the bar is %1 long</source>
        <translation>Escala: la barra mide %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to the map</source>
        <translation>Volver al mapa</translation>
    </message>
    <message>
        <source>Where is your home?</source>
        <translation>¿Dónde está tu casa?</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>¿Dónde trabajas?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde vamos?</translation>
    </message>
    <message>
        <source>Typing opens when you have stopped</source>
        <translation>Podrás escribir cuando te hayas detenido</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Vaciar la línea</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation>Dilo por voz</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Dilo</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the driver&apos;s home</comment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>the driver&apos;s place of work</comment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type a place, a street or what you need, as fuel or parking.</source>
        <translation>Escribe un lugar, una calle o lo que necesites, como gasolina o aparcamiento.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for something near it.</source>
        <translation>Revisa la escritura o busca algo cercano.</translation>
    </message>
    <message>
        <source>Places you drive to appear here</source>
        <translation>Aquí aparecen los lugares a los que vas</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nada encontrado para «%1»</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service unknown</source>
        <translation>Revisión desconocida</translation>
    </message>
    <message>
        <source>Service overdue</source>
        <translation>Revisión vencida</translation>
    </message>
    <message>
        <source>Service today</source>
        <translation>Revisión hoy</translation>
    </message>
    <message numerus="yes">
        <source>Service in %n day(s)</source>
        <translation>
            <numerusform>Revisión en %n día</numerusform>
            <numerusform>Revisión en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Oil change overdue</source>
        <translation>Cambio de aceite vencido</translation>
    </message>
    <message>
        <source>Oil change today</source>
        <translation>Cambio de aceite hoy</translation>
    </message>
    <message numerus="yes">
        <source>Oil change in %n day(s)</source>
        <translation>
            <numerusform>Cambio de aceite en %n día</numerusform>
            <numerusform>Cambio de aceite en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>o a los %1</translation>
    </message>
</context>
<context>
    <name>SettingsFound</name>
    <message>
        <source>Try another word, or choose a section.</source>
        <translation>Prueba otra palabra o elige una sección.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nada encontrado para «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Not while driving</source>
        <translation>No mientras conduces</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The keys below work. Have the car&apos;s software checked.</source>
        <translation>Las teclas de abajo funcionan. Haz revisar el software del coche.</translation>
    </message>
    <message>
        <source>This panel cannot be shown</source>
        <translation>Este panel no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Climate</source>
        <translation>Climatización</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Quick settings and notices</source>
        <translation>Ajustes rápidos y avisos</translation>
    </message>
    <message>
        <source>Who drives</source>
        <translation>Quién conduce</translation>
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
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Mucho</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>In the car</source>
        <translation>En el coche</translation>
    </message>
</context>
<context>
    <name>SpeedSign</name>
    <message>
        <source>Speed limit %1, you drive %2</source>
        <translation>Límite %1, vas a %2</translation>
    </message>
    <message>
        <source>Speed limit %1</source>
        <translation>Límite de velocidad %1</translation>
    </message>
</context>
<context>
    <name>SpinPanel</name>
    <message>
        <source>The one your account has</source>
        <translation>El de tu cuenta</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>Otra vez, para asegurar</translation>
    </message>
    <message>
        <source>Four digits, not all equal and no run such as 1234</source>
        <translation>Cuatro cifras, no todas iguales ni una serie como 1234</translation>
    </message>
    <message>
        <source>Enter your S-PIN</source>
        <translation>Introduce tu S-PIN</translation>
    </message>
    <message>
        <source>Repeat your S-PIN</source>
        <translation>Repite tu S-PIN</translation>
    </message>
    <message>
        <source>Choose an S-PIN</source>
        <translation>Elige un S-PIN</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>Remove %1 from favourites</source>
        <translation>Quitar %1 de favoritas</translation>
    </message>
    <message>
        <source>Keep %1 as favourite</source>
        <translation>Guardar %1 como favorita</translation>
    </message>
</context>
<context>
    <name>StationsCard</name>
    <message>
        <source>Stations</source>
        <translation>Emisoras</translation>
    </message>
    <message>
        <source>No data connection. Music in the car plays</source>
        <translation>Sin conexión de datos. La música del coche suena</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>Aún no hay emisoras</translation>
    </message>
    <message>
        <source>They come with the first connection</source>
        <translation>Llegan con la primera conexión</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Services not reachable</source>
        <translation>Servicios no disponibles</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No position shared</source>
        <translation>No se comparte la posición</translation>
    </message>
    <message>
        <source>Position is shared</source>
        <translation>Se comparte la posición</translation>
    </message>
    <message>
        <source>Maximum privacy</source>
        <translation>Privacidad máxima</translation>
    </message>
    <message>
        <source>Opens quick settings and notices</source>
        <translation>Abre los ajustes rápidos y los avisos</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>StepKeys</name>
    <message>
        <source>Back in the list</source>
        <translation>Atrás en la lista</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>Adelante en la lista</translation>
    </message>
</context>
<context>
    <name>StepNote</name>
    <message>
        <source>%1. It goes on by itself</source>
        <translation>%1. Sigue solo después</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1, less</source>
        <translation>%1, menos</translation>
    </message>
    <message>
        <source>This is the lowest it goes</source>
        <translation>Es el mínimo</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, más</translation>
    </message>
    <message>
        <source>This is the highest it goes</source>
        <translation>Es el máximo</translation>
    </message>
</context>
<context>
    <name>TakeAlongPanel</name>
    <message>
        <source>Everything this car keeps about you in one file: a page to read, and files for other programs. Passwords and S-PIN are not in it</source>
        <translation>Todo lo que este coche guarda de ti en un archivo: una página para leer y archivos para otros programas. Las contraseñas y el S-PIN no están</translation>
    </message>
    <message>
        <source>Your data is being written</source>
        <translation>Tus datos se están escribiendo</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir en %1</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Introducir S-PIN</translation>
    </message>
    <message>
        <source>Then your data can be written to a drive</source>
        <translation>Entonces se pueden escribir tus datos en una memoria</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Demuestra que eres tú</translation>
    </message>
    <message>
        <source>It appears here by itself</source>
        <translation>Aparece aquí sola</translation>
    </message>
    <message>
        <source>Plug in a USB drive</source>
        <translation>Conecta una memoria USB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Your data is written</source>
        <translation>Tus datos están escritos</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>That did not work. Everything else goes on; try again.</source>
        <translation>No ha funcionado. Todo lo demás sigue; inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Empty the line</source>
        <translation>Vaciar la línea</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Place in the track</source>
        <translation>Posición en la pista</translation>
    </message>
</context>
<context>
    <name>TrackRow</name>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>TripCard</name>
    <message>
        <source>arrival</source>
        <translation>llegada</translation>
    </message>
    <message>
        <source>left</source>
        <comment>time left</comment>
        <translation>restante</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>End guidance</source>
        <translation>Terminar la guía</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Este viaje</translation>
    </message>
    <message>
        <source>Bring the trip back</source>
        <translation>Recuperar el viaje</translation>
    </message>
    <message>
        <source>Reset the trip</source>
        <translation>Poner el viaje a cero</translation>
    </message>
</context>
<context>
    <name>TripMemory</name>
    <message>
        <source>Since start</source>
        <translation>Desde el arranque</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>A largo plazo</translation>
    </message>
    <message>
        <source>Since charging</source>
        <translation>Desde la carga</translation>
    </message>
    <message>
        <source>Since refuelling</source>
        <translation>Desde el repostaje</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 de media</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Poner a cero</translation>
    </message>
</context>
<context>
    <name>TypedPanel</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Escribe primero el correo</translation>
    </message>
    <message>
        <source>Type your password first</source>
        <translation>Escribe primero la contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>millas</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Introduce primero tu S-PIN</translation>
    </message>
    <message>
        <source>Drive as %1</source>
        <translation>Conducir como %1</translation>
    </message>
    <message>
        <source>Sign in at this car</source>
        <translation>Iniciar sesión en este coche</translation>
    </message>
    <message>
        <source>Shows your places and messages</source>
        <translation>Muestra tus lugares y mensajes</translation>
    </message>
    <message>
        <source>Enter S-PIN</source>
        <translation>Introducir S-PIN</translation>
    </message>
    <message>
        <source>Whoever drives as you sees your places too</source>
        <translation>Quien conduzca como tú verá también tus lugares</translation>
    </message>
    <message>
        <source>You have no S-PIN yet. Create one in your account</source>
        <translation>Aún no tienes S-PIN. Créalo en tu cuenta</translation>
    </message>
    <message>
        <source>Save S-PIN in this car</source>
        <translation>Guardar S-PIN en este coche</translation>
    </message>
    <message>
        <source>Your places go, your settings stay for the next time</source>
        <translation>Tus lugares se van, tus ajustes quedan para la próxima vez</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Withdraw as user of this car</source>
        <translation>Retirar como usuario de este coche</translation>
    </message>
    <message>
        <source>Remove from this car</source>
        <translation>Quitar de este coche</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Not signed in here yet</source>
        <translation>Aún sin sesión aquí</translation>
    </message>
    <message>
        <source>Main user of this car</source>
        <translation>Usuario principal de este coche</translation>
    </message>
    <message>
        <source>Further user of this car</source>
        <translation>Otro usuario de este coche</translation>
    </message>
    <message>
        <source>No user of this car in the account</source>
        <translation>Según la cuenta, no es usuario de este coche</translation>
    </message>
    <message>
        <source>Users of this car</source>
        <translation>Usuarios de este coche</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Seven users are here already. Remove one first</source>
        <translation>Ya hay siete usuarios. Quita uno primero</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>Nominate somebody when the car is parked</source>
        <translation>Nombra a alguien con el coche parado</translation>
    </message>
    <message>
        <source>Enter your S-PIN first</source>
        <translation>Introduce primero tu S-PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Navigation, media and climate work. Places and settings of the users stay hidden.</source>
        <translation>Navegación, medios y clima funcionan. Los lugares y ajustes de los usuarios quedan ocultos.</translation>
    </message>
    <message>
        <source>A guest drives</source>
        <translation>Conduce un invitado</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 loses remote status and online services of this car, and is signed out here.</source>
        <translation>%1 pierde el estado remoto y los servicios en línea de este coche, y aquí se cierra su sesión.</translation>
    </message>
    <message>
        <source>Places, settings and the sign-in of %1 are deleted from this car. The account stays.</source>
        <translation>Los lugares, ajustes y la sesión de %1 se borran de este coche. La cuenta sigue.</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>¿Retirar a %1?</translation>
    </message>
    <message>
        <source>Remove %1 from this car?</source>
        <translation>¿Quitar a %1 de este coche?</translation>
    </message>
</context>
<context>
    <name>VehicleStatusView</name>
    <message>
        <source>front left</source>
        <translation>delante izquierda</translation>
    </message>
    <message>
        <source>front left door</source>
        <translation>delante izquierda</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>delante derecha</translation>
    </message>
    <message>
        <source>front right door</source>
        <translation>delante derecha</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>detrás izquierda</translation>
    </message>
    <message>
        <source>rear left door</source>
        <translation>detrás izquierda</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>detrás derecha</translation>
    </message>
    <message>
        <source>rear right door</source>
        <translation>detrás derecha</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>maletero</translation>
    </message>
    <message>
        <source>bonnet</source>
        <translation>capó</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>una ventanilla</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>hace %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>hace %1&#xa0;min</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tyre pressures left and right</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>or after %1</source>
        <translation>o a los %1</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomía</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <comment>percentage of the battery</comment>
        <translation>%1 de carga</translation>
    </message>
    <message>
        <source>Tank %1 full</source>
        <comment>percentage</comment>
        <translation>Depósito al %1</translation>
    </message>
    <message>
        <source>AdBlue %1</source>
        <comment>percentage</comment>
        <translation>AdBlue %1</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Unlocks when parked</source>
        <translation>Se abre aparcado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>All shut</source>
        <translation>Todo cerrado</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanillas</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Neumáticos</translation>
    </message>
    <message>
        <source>Pump them up soon</source>
        <translation>Ínflalos pronto</translation>
    </message>
    <message>
        <source>rear %1</source>
        <translation>detrás %1</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Full beam</source>
        <translation>Luz larga</translation>
    </message>
    <message>
        <source>Dipped beam</source>
        <translation>Luz de cruce</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Oil change</source>
        <translation>Cambio de aceite</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Kilometraje</translation>
    </message>
</context>
<context>
    <name>VehicleView</name>
    <message>
        <source>Car</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Ordenador de viaje</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
</context>
<context>
    <name>VoiceKey</name>
    <message>
        <source>Speech does not work now; you can type</source>
        <translation>La voz no funciona ahora; puedes escribir</translation>
    </message>
    <message>
        <source>Voice control</source>
        <translation>Control por voz</translation>
    </message>
</context>
<context>
    <name>VoiceView</name>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
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
        <translation>%1 veces la normal</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>Sign in first: of a guest nothing is kept</source>
        <translation>Inicia sesión antes: de un invitado no se guarda nada</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Volver a oír</translation>
    </message>
</context>
<context>
    <name>VolumeView</name>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
</context>
<context>
    <name>WeatherCard</name>
    <message>
        <source>Clear</source>
        <translation>Despejado</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Parcialmente nublado</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Niebla</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest temperature</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Not renewed for a while</source>
        <translation>Sin renovar desde hace un rato</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>rain %1</source>
        <comment>percentage</comment>
        <translation>lluvia %1</translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Preguntando a los servicios</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Live parking and weather</source>
        <translation>Aparcamiento y tiempo en directo</translation>
    </message>
    <message>
        <source>Answers from the online services, by touch or by voice</source>
        <translation>Respuestas de los servicios en línea, al tacto o por voz</translation>
    </message>
    <message>
        <source>This car in your account</source>
        <translation>Este coche en tu cuenta</translation>
    </message>
    <message>
        <source>Your phone&apos;s page shows it among your cars</source>
        <translation>La página del teléfono lo muestra entre tus coches</translation>
    </message>
    <message>
        <source>Your places go when you sign out</source>
        <translation>Tus lugares se borran al cerrar sesión</translation>
    </message>
    <message>
        <source>Without signing in, places and settings stay in this car</source>
        <translation>Sin iniciar sesión, lugares y ajustes se quedan en este coche</translation>
    </message>
    <message>
        <source>Getting a code</source>
        <translation>Pidiendo un código</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in with your phone</source>
        <translation>Iniciar sesión con el móvil</translation>
    </message>
    <message>
        <source>Type e-mail and password</source>
        <translation>Escribir correo y contraseña</translation>
    </message>
    <message>
        <source>Set up your car</source>
        <translation>Configura tu coche</translation>
    </message>
</context>
<context>
    <name>WhosePanel</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Type your e-mail first</source>
        <translation>Escribe primero tu correo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>WidgetShelf</name>
    <message>
        <source>Add a widget</source>
        <translation>Añadir un widget</translation>
    </message>
    <message>
        <source>All widgets are shown</source>
        <translation>Se muestran todos los widgets</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Como de fábrica</translation>
    </message>
</context>
<context>
    <name>WidgetTools</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>It is the first one</source>
        <translation>Es el primero</translation>
    </message>
    <message>
        <source>Move %1 to the front</source>
        <translation>Mover %1 hacia delante</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>Es el último</translation>
    </message>
    <message>
        <source>Move %1 to the back</source>
        <translation>Mover %1 hacia atrás</translation>
    </message>
</context>
<context>
    <name>WidgetWords</name>
    <message>
        <source>Range</source>
        <translation>Autonomía</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Trip computer</source>
        <translation>Ordenador de viaje</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Emisoras</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Saved places</source>
        <translation>Lugares guardados</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
