<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountText</name>
    <message>
        <source>The list of accounts in %1 cannot be read (%2). Repair the file or move it away; nothing was changed.</source>
        <translation>No se puede leer la lista de cuentas de %1 (%2). Repare el archivo o muévalo a otro lugar; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved in %1 (%2). Free some space or allow writing there, then try again.</source>
        <translation>No se pudo guardar la lista de cuentas en %1 (%2). Libere espacio o permita escribir allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The account has no name. Give it one.</source>
        <translation>La cuenta no tiene nombre. Asígnele uno.</translation>
    </message>
    <message>
        <source>There is an account named “%1” already. Choose another name.</source>
        <translation>Ya existe una cuenta llamada «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no account named “%1”. The list of accounts shows those that there are.</source>
        <translation>No existe ninguna cuenta llamada «%1». La lista de cuentas muestra las que hay.</translation>
    </message>
    <message>
        <source>“%1” is not the address of an S3 endpoint. It looks like https://host or http://host:port, with nothing after it.</source>
        <translation>«%1» no es la dirección de un endpoint de S3. Tiene la forma https://host o http://host:port, sin nada detrás.</translation>
    </message>
    <message>
        <source>Nothing says which server is meant. Add an account, or give its address with --endpoint or AWS_ENDPOINT_URL_S3.</source>
        <translation>No se indica a qué servidor se refiere. Añada una cuenta o indique la dirección con --endpoint o AWS_ENDPOINT_URL_S3.</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>--path-style and --virtual-host exclude each other.</source>
        <translation>--path-style y --virtual-host se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de CA %1.</translation>
    </message>
    <message>
        <source>--payload is auto, signed or unsigned, not “%1”.</source>
        <translation>--payload es auto, signed o unsigned, no «%1».</translation>
    </message>
    <message>
        <source>--account and --endpoint exclude each other.</source>
        <translation>--account y --endpoint se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>There are several accounts. Say which one with --account; account list shows them.</source>
        <translation>Hay varias cuentas. Indique una con --account; «account list» las muestra.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Quit Partway</source>
        <translation>Salir de Partway</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln transfers are under way?</source>
        <translation>
            <numerusform>¿Salir mientras %Ln transferencia está en curso?</numerusform>
            <numerusform>¿Salir mientras %Ln transferencias están en curso?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stop now, keep every part that is finished, and go on by themselves when you start Partway again.</source>
        <translation>Se detienen ahora, conservan todas las partes terminadas y continúan por sí solas cuando vuelva a iniciar Partway.</translation>
    </message>
    <message>
        <source>%1 In the background they go on, and the icon in the panel brings the window back.</source>
        <translation>%1 En segundo plano continúan, y el icono del panel vuelve a mostrar la ventana.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Seguir subiendo en segundo plano</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not %1.</source>
        <translation>--theme es light, dark o system, no %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>Usage: partway [options] [FILE...]
Uploads large files to S3-compatible storage in parallel parts, and never starts again.
Files that are given are added to the queue.

  --practice      start with the practice store, a store on this computer to try things in
  --hidden        start in the panel&apos;s tray, or minimized where there is none
  --state DIR     keep queue, accounts and settings in this folder
  --theme THEME   light, dark or system (the default)
  -h, --help      this text
  -v, --version   the version
</source>
        <translation>Uso: partway [opciones] [ARCHIVO...]
Sube archivos grandes a almacenamiento compatible con S3 en partes paralelas, sin volver a empezar nunca.
Los archivos indicados se añaden a la cola.

  --practice      iniciar con el almacén de práctica, un almacén en este equipo para hacer pruebas
  --hidden        iniciar en la bandeja del panel, o minimizado si no la hay
  --state DIR     guardar la cola, las cuentas y las preferencias en esta carpeta
  --theme THEME   light (claro), dark (oscuro) o system (el predeterminado)
  -h, --help      este texto
  -v, --version   la versión
</translation>
    </message>
</context>
<context>
    <name>ControlText</name>
    <message>
        <source>limited to %1 by timetable</source>
        <translation>limitado a %1 por horario</translation>
    </message>
    <message>
        <source>limited to %1 until %2 by timetable</source>
        <translation>limitado a %1 hasta %2 por horario</translation>
    </message>
    <message>
        <source>no limit by timetable</source>
        <translation>sin límite por horario</translation>
    </message>
    <message>
        <source>no limit until %1 by timetable</source>
        <translation>sin límite hasta %1 por horario</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>limitado a %1</translation>
    </message>
    <message>
        <source>limited to %1 until %2, then by timetable</source>
        <translation>limitado a %1 hasta %2, después por horario</translation>
    </message>
    <message>
        <source>no limit until %1, then by timetable</source>
        <translation>sin límite hasta %1, después por horario</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message numerus="yes">
        <source>Listing: %Ln uploads so far</source>
        <translation>
            <numerusform>Listando: %Ln subida hasta ahora</numerusform>
            <numerusform>Listando: %Ln subidas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking what they hold: %Ln uploads to go</source>
        <translation>
            <numerusform>Preguntando qué contienen: falta %Ln subida</numerusform>
            <numerusform>Preguntando qué contienen: faltan %Ln subidas</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>As of %1, not all: the listing was stopped</source>
        <comment>a time</comment>
        <translation>A las %1, no todas: se detuvo el listado</translation>
    </message>
    <message>
        <source>As of %1, not all: some could not be listed</source>
        <comment>a time</comment>
        <translation>A las %1, no todas: algunas no se pudieron listar</translation>
    </message>
    <message>
        <source>Could not be listed at %1</source>
        <comment>a time</comment>
        <translation>No se pudo listar a las %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>El objeto</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta cuenta</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation>Después, reanude.</translation>
    </message>
    <message>
        <source>Then abort it again.</source>
        <translation>Después, vuelva a anularla.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is tried again by itself; finished parts are kept.</source>
        <translation>Se reintenta automáticamente; las partes terminadas se conservan.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the network.</source>
        <translation>Inténtelo de nuevo; si persiste, compruebe la red.</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint, then try again.</source>
        <translation>Compruebe la red y la dirección del endpoint e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint; transfers go on by themselves when it answers.</source>
        <translation>Compruebe la red y la dirección del endpoint; las transferencias continúan por sí solas cuando responda.</translation>
    </message>
    <message>
        <source>Fewer parts are sent at once until it takes more again; nothing needs to be done.</source>
        <translation>Se envían menos partes a la vez hasta que vuelva a aceptar más; no es necesario hacer nada.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>Inténtelo de nuevo más tarde; si persiste, consulte al proveedor e indique el ID de solicitud que figura en los detalles.</translation>
    </message>
    <message>
        <source>It is tried again by itself for a while; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>Se reintenta automáticamente durante un tiempo; si persiste, consulte al proveedor e indique el ID de solicitud que figura en los detalles.</translation>
    </message>
    <message>
        <source>Resume to send the file in a new upload.</source>
        <translation>Reanude para enviar el archivo en una nueva subida.</translation>
    </message>
    <message>
        <source>It was completed or aborted since, or the key or the upload ID is another one: list the in-progress uploads again.</source>
        <translation>Se completó o se anuló entretanto, o la clave o el ID de subida son otros: vuelva a listar las subidas en curso.</translation>
    </message>
    <message>
        <source>This store cannot do that.</source>
        <translation>Este almacén no puede hacerlo.</translation>
    </message>
    <message>
        <source>It does not offer this request: use the provider&apos;s own tools for it, or another store.</source>
        <translation>No ofrece esta solicitud: use las herramientas del proveedor para ello, u otro almacén.</translation>
    </message>
    <message>
        <source>This store does not offer what was asked of it.</source>
        <translation>Este almacén no ofrece lo que se le pidió.</translation>
    </message>
    <message>
        <source>Leave out options that it may not know, such as a storage class (the details may name it), or choose another store.</source>
        <translation>Prescinda de las opciones que quizá no conozca, como una clase de almacenamiento (puede que los detalles la nombren), o elija otro almacén.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está disponible.</translation>
    </message>
    <message>
        <source>Put the same file back, or plug its drive in, and resume; or abort to free what was sent.</source>
        <translation>Vuelva a poner el mismo archivo en su sitio, o conecte su unidad, y reanude; o anule para liberar lo enviado.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está disponible.</translation>
    </message>
    <message>
        <source>Check its name, or plug its drive in.</source>
        <translation>Compruebe el nombre o conecte su unidad.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then resume; or abort to free what was sent.</source>
        <translation>Compruebe sus permisos y su unidad y, después, reanude; o anule para liberar lo enviado.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>Compruebe sus permisos y su unidad.</translation>
    </message>
    <message>
        <source>The store does not know this storage class.</source>
        <translation>El almacén no conoce esta clase de almacenamiento.</translation>
    </message>
    <message>
        <source>Name one that it offers, or leave it out.</source>
        <translation>Indique una que ofrezca, o no indique ninguna.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>El servidor rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The details say what it did not like; check bucket, key, region and addressing style.</source>
        <translation>Los detalles indican qué no aceptó; compruebe el bucket, la clave, la región y el estilo de direccionamiento.</translation>
    </message>
    <message>
        <source>Another Partway is at work in this state folder.</source>
        <translation>Otro Partway está trabajando en esta carpeta de estado.</translation>
    </message>
    <message>
        <source>If it is the window, look there. Else wait until it is done; or close it, or give another folder with --state.</source>
        <translation>Si es la ventana, consulte allí. Si no, espere a que termine; o ciérrelo, o indique otra carpeta con --state.</translation>
    </message>
    <message>
        <source>The record of transfers cannot be read or written.</source>
        <translation>No se puede leer o escribir el registro de transferencias.</translation>
    </message>
    <message>
        <source>Free some space on this computer&apos;s disk and check the rights of the state folder.</source>
        <translation>Libere espacio en el disco de este equipo y compruebe los permisos de la carpeta de estado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 no está accesible.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>Se interrumpió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The connection to the server stood still for too long.</source>
        <translation>La conexión con el servidor estuvo detenida demasiado tiempo.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: its certificate is not trusted.</source>
        <translation>%1 no pudo demostrar su identidad: su certificado no es de confianza.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; where the store has an authority of its own, give its CA file to the account.</source>
        <translation>Compruebe la dirección y la fecha de este equipo; si el almacén tiene una autoridad propia, indique su archivo de CA en la cuenta.</translation>
    </message>
    <message>
        <source>The server asked to be sent less.</source>
        <translation>El servidor pidió que se le envíe menos.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>El servidor tiene problemas propios.</translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation>La respuesta del servidor no tenía sentido.</translation>
    </message>
    <message>
        <source>Check that the endpoint speaks S3 and that no proxy answers in its place.</source>
        <translation>Compruebe que el endpoint hable S3 y que ningún proxy responda en su lugar.</translation>
    </message>
    <message>
        <source>There are no keys for %1.</source>
        <translation>No hay claves de acceso para %1.</translation>
    </message>
    <message>
        <source>Enter its keys or unlock the keychain (on the command line also: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY).</source>
        <translation>Introduzca sus claves o desbloquee el llavero (en la línea de órdenes también puede definir AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY).</translation>
    </message>
    <message>
        <source>The keys of %1 have expired.</source>
        <translation>Las claves de acceso de %1 han caducado.</translation>
    </message>
    <message>
        <source>Enter new ones; what was sent is kept, and the transfer goes on from there.</source>
        <translation>Introduzca otras nuevas; lo enviado se conserva y la transferencia continúa desde ahí.</translation>
    </message>
    <message>
        <source>Enter new ones.</source>
        <translation>Introduzca otras nuevas.</translation>
    </message>
    <message>
        <source>The keys of %1 do not allow this.</source>
        <translation>Las claves de acceso de %1 no permiten hacerlo.</translation>
    </message>
    <message>
        <source>Use keys that may read, write, list and delete in the bucket, or choose another bucket.</source>
        <translation>Use claves que puedan leer, escribir, listar y eliminar en el bucket, o elija otro bucket.</translation>
    </message>
    <message>
        <source>The server does not accept the keys of %1.</source>
        <translation>El servidor no acepta las claves de acceso de %1.</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key again, whole and without blanks.</source>
        <translation>Vuelva a introducir la clave de acceso y la clave secreta, completas y sin espacios.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ too much.</source>
        <translation>Los relojes de este equipo y del servidor difieren demasiado.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este equipo.</translation>
    </message>
    <message>
        <source>The bucket %1 is in another region than the account.</source>
        <translation>El bucket %1 está en una región distinta de la de la cuenta.</translation>
    </message>
    <message>
        <source>Set the account&apos;s region to the bucket&apos;s (the details may name it).</source>
        <translation>Ponga en la cuenta la región del bucket (puede que los detalles la nombren).</translation>
    </message>
    <message>
        <source>The upload is not on the server any more.</source>
        <translation>La subida ya no está en el servidor.</translation>
    </message>
    <message>
        <source>There is no such upload on the server.</source>
        <translation>No existe esa subida en el servidor.</translation>
    </message>
    <message>
        <source>%1 is not on the server.</source>
        <translation>%1 no está en el servidor.</translation>
    </message>
    <message>
        <source>Check the bucket and the key; names are case-sensitive.</source>
        <translation>Compruebe el bucket y la clave; los nombres distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist.</source>
        <translation>El bucket %1 no existe.</translation>
    </message>
    <message>
        <source>Check its name and the account, or create the bucket.</source>
        <translation>Compruebe su nombre y la cuenta, o cree el bucket.</translation>
    </message>
    <message>
        <source>The server does not find one of the parts that it had confirmed.</source>
        <translation>El servidor no encuentra una de las partes que había confirmado.</translation>
    </message>
    <message>
        <source>Resume: what is missing is sent again.</source>
        <translation>Reanude: lo que falta se envía de nuevo.</translation>
    </message>
    <message>
        <source>List the parts of the upload again to see which are there.</source>
        <translation>Vuelva a listar las partes de la subida para ver cuáles están.</translation>
    </message>
    <message>
        <source>The server wants larger parts than these.</source>
        <translation>El servidor exige partes mayores que estas.</translation>
    </message>
    <message>
        <source>Abort the transfer and send it with a larger part size.</source>
        <translation>Anule la transferencia y envíela con un tamaño de parte mayor.</translation>
    </message>
    <message>
        <source>Abort this upload and send the file in larger parts.</source>
        <translation>Anule esta subida y envíe el archivo en partes mayores.</translation>
    </message>
    <message>
        <source>The server does not take an object or a part of this size.</source>
        <translation>El servidor no acepta un objeto o una parte de este tamaño.</translation>
    </message>
    <message>
        <source>Choose a store or an account with higher limits, or split the file.</source>
        <translation>Elija un almacén o una cuenta con límites más altos, o divida el archivo.</translation>
    </message>
    <message>
        <source>The account %1 has used up what it may store or transfer.</source>
        <translation>Se ha agotado lo que %1 puede almacenar o transferir.</translation>
    </message>
    <message>
        <source>Free space there or raise its limit at the provider.</source>
        <translation>Libere espacio allí o aumente su límite con el proveedor.</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: %1 was changed meanwhile.</source>
        <translation>%1 cambió entretanto: no se cumplió una condición de la solicitud.</translation>
    </message>
    <message>
        <source>Look at what is there, then resume or choose another key.</source>
        <translation>Mire lo que hay allí y, después, reanude o elija otra clave.</translation>
    </message>
    <message>
        <source>Look at what is there.</source>
        <translation>Mire lo que hay allí.</translation>
    </message>
    <message>
        <source>Another request changed %1 at the same time.</source>
        <translation>%1 cambió a la vez por otra solicitud.</translation>
    </message>
    <message>
        <source>Make sure that nobody else writes to this key.</source>
        <translation>Asegúrese de que nadie más escriba en esta clave.</translation>
    </message>
    <message>
        <source>%1 cannot be a key on this store.</source>
        <translation>%1 no puede ser una clave en este almacén.</translation>
    </message>
    <message>
        <source>Choose another key: up to 1,024 bytes, with no “.” or “..” between slashes.</source>
        <translation>Elija otra clave: hasta 1024 bytes y sin «.» ni «..» entre barras.</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from %1.</source>
        <translation>%1: el servidor tiene bytes distintos de los que se leyeron.</translation>
    </message>
    <message>
        <source>The part is sent again; if it stays, check this computer&apos;s memory, disk and network.</source>
        <translation>La parte se envía de nuevo; si persiste, compruebe la memoria, el disco y la red de este equipo.</translation>
    </message>
    <message>
        <source>%1 arrived, but it is not what was sent.</source>
        <translation>%1 llegó, pero no es lo que se envió.</translation>
    </message>
    <message>
        <source>Do not rely on it: delete it on the server and send the file again.</source>
        <translation>No confíe en ello: elimínelo del servidor y envíe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 exists already and was not to be overwritten.</source>
        <translation>%1 ya existe y no se debía sobrescribir.</translation>
    </message>
    <message>
        <source>Choose another key, or allow overwriting.</source>
        <translation>Elija otra clave o permita sobrescribir.</translation>
    </message>
    <message>
        <source>Put the file back as it was and resume, or abort and send it as it is now.</source>
        <translation>Deje el archivo como estaba y reanude, o anule y envíelo como está ahora.</translation>
    </message>
    <message>
        <source>%1 is too large for this store, even in its largest parts.</source>
        <translation>%1 es demasiado grande para este almacén, incluso con las partes más grandes.</translation>
    </message>
    <message>
        <source>Choose a store with higher limits, or split the file.</source>
        <translation>Elija un almacén con límites más altos o divida el archivo.</translation>
    </message>
    <message>
        <source>The upload disappeared on the server again and again.</source>
        <translation>La subida desapareció del servidor una y otra vez.</translation>
    </message>
    <message>
        <source>Look for a clean-up rule or another program that aborts uploads in this bucket.</source>
        <translation>Busque una regla de limpieza u otro programa que anule subidas en este bucket.</translation>
    </message>
    <message>
        <source>Parts are still on the server after every attempt to free them.</source>
        <translation>Sigue habiendo partes en el servidor después de todos los intentos de liberarlas.</translation>
    </message>
    <message>
        <source>Abort again in a few minutes; until then they may be billed.</source>
        <translation>Vuelva a anular dentro de unos minutos; hasta entonces pueden facturarse.</translation>
    </message>
    <message>
        <source>Nothing got through for too long.</source>
        <translation>Durante demasiado tiempo no llegó nada.</translation>
    </message>
    <message>
        <source>The details name the last cause; resume when it is gone. Finished parts are kept.</source>
        <translation>Los detalles indican la última causa; reanude cuando haya desaparecido. Las partes terminadas se conservan.</translation>
    </message>
    <message>
        <source>The details name the last cause; wait until it is gone.</source>
        <translation>Los detalles indican la última causa; espere a que haya desaparecido.</translation>
    </message>
    <message>
        <source>It was given up before it was done.</source>
        <translation>Se abandonó antes de terminar.</translation>
    </message>
    <message>
        <source>Start or resume it again; finished parts are kept.</source>
        <translation>Iníciela o reanúdela de nuevo; las partes terminadas se conservan.</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>Iníciela de nuevo si todavía la necesita.</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>ID de solicitud %1</translation>
    </message>
    <message>
        <source>%1 was changed after it was agreed to replace it; it was left as it is.</source>
        <translation>%1 cambió después de que se acordara reemplazarlo; se dejó como está.</translation>
    </message>
    <message>
        <source>Look at what is there now; then allow overwriting, or choose another key.</source>
        <translation>Compruebe qué hay ahora; después permita sobrescribir o elija otra clave.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of %1.</source>
        <translation>La subida que debía continuarse se inició con otro archivo: contiene partes más allá del final de %1.</translation>
    </message>
    <message>
        <source>Send it in a new upload, which frees the other one; or remove the transfer and leave the parts where they are.</source>
        <translation>Envíelo en una subida nueva, lo que libera la otra; o quite la transferencia y deje las partes donde están.</translation>
    </message>
    <message>
        <source>%1 is not the file that was being sent, or it was changed; nothing was completed.</source>
        <translation>%1 no es el archivo que se estaba enviando, o ha cambiado; no se completó nada.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with is not on the server any more.</source>
        <translation>La subida que debía continuarse ya no está en el servidor.</translation>
    </message>
    <message>
        <source>Resume to send the whole file in a new upload.</source>
        <translation>Reanude para enviar el archivo completo en una subida nueva.</translation>
    </message>
    <message>
        <source>The upload was begun with a checksum that Partway cannot compute, and every part would have to come with it.</source>
        <translation>La subida se empezó con una suma de comprobación que Partway no puede calcular, y cada parte tendría que llegar con ella.</translation>
    </message>
    <message>
        <source>Send the file in a new upload, or go on with the program that began this one.</source>
        <translation>Envíe el archivo en una subida nueva, o siga con el programa que empezó esta.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of this one.</source>
        <translation>La subida que debía continuarse se inició con otro archivo: contiene partes más allá del final de este.</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from the file.</source>
        <translation>El servidor tiene bytes distintos de los que se leyeron del archivo.</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: the object was changed meanwhile.</source>
        <translation>El objeto cambió entretanto: no se cumplió una condición de la solicitud.</translation>
    </message>
    <message>
        <source>Another request changed the object at the same time.</source>
        <translation>El objeto cambió a la vez por otra solicitud.</translation>
    </message>
    <message>
        <source>The account has used up what it may store or transfer.</source>
        <translation>Se ha agotado lo que la cuenta puede almacenar o transferir.</translation>
    </message>
    <message>
        <source>The stream broke off: what writes it ended with an error. Nothing was completed.</source>
        <translation>El flujo se interrumpió: lo que lo escribe terminó con un error. No se completó nada.</translation>
    </message>
    <message>
        <source>The details name the cause. Send it once more from its beginning: what matches is not sent again.</source>
        <translation>Los detalles indican la causa. Envíelo otra vez desde el principio: lo que coincide no se vuelve a enviar.</translation>
    </message>
</context>
<context>
    <name>FolderFiles</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiados entretanto</translation>
    </message>
    <message>
        <source>Transfers of their own</source>
        <translation>Transferencias propias</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>in the list above</source>
        <translation>en la lista de arriba</translation>
    </message>
    <message>
        <source>Large: it goes up in parts, as a transfer of its own.</source>
        <translation>Grande: se sube en partes, como transferencia propia.</translation>
    </message>
    <message>
        <source>It changed while it was read, and is tried again when the others are through.</source>
        <translation>Cambió mientras se leía, y se vuelve a intentar cuando terminen los demás.</translation>
    </message>
    <message>
        <source>It went up in parts, as a transfer.</source>
        <translation>Se subió en partes, como transferencia.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of files, and how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sending or next</source>
        <translation>Enviando o a continuación</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message numerus="yes">
        <source>%Ln files (%1) are on the server already and stay there; the rest is not sent.</source>
        <translation>
            <numerusform>%Ln archivo (%1) ya está en el servidor y queda allí; el resto no se envía.</numerusform>
            <numerusform>%Ln archivos (%1) ya están en el servidor y quedan allí; el resto no se envía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large files that are on their way are aborted, and what was sent of them is freed.</source>
        <translation>
            <numerusform>%Ln archivo grande en camino se cancela, y se libera lo que se había enviado de él.</numerusform>
            <numerusform>%Ln archivos grandes en camino se cancelan, y se libera lo que se había enviado de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files on this computer are not touched.</source>
        <translation>Los archivos de este equipo no se tocan.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln folders?</source>
        <translation>
            <numerusform>¿Quitar %Ln carpeta?</numerusform>
            <numerusform>¿Quitar %Ln carpetas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Detener y quitar</translation>
    </message>
</context>
<context>
    <name>FolderRequestText</name>
    <message>
        <source>--recursive takes one folder: upload FOLDER s3://BUCKET/PREFIX/ --recursive</source>
        <translation>--recursive admite una carpeta: upload CARPETA s3://BUCKET/PREFIX/ --recursive</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>El último argumento es el destino: s3://BUCKET/PREFIX/, no «%1».</translation>
    </message>
    <message>
        <source>%1 is not a folder. Leave out --recursive to upload a file.</source>
        <translation>%1 no es una carpeta. Omita --recursive para subir un archivo.</translation>
    </message>
    <message>
        <source>--part-size and --recursive do not go together: the files of a folder are of all sizes.</source>
        <translation>--part-size y --recursive no van juntos: los archivos de una carpeta son de todos los tamaños.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>still looking through it</source>
        <translation>todavía se recorre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large in the list below</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln grande en la lista de abajo</numerusform>
            <numerusform>%Ln grandes en la lista de abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 de %Ln archivo</numerusform>
            <numerusform>%1 de %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files so far</source>
        <translation>
            <numerusform>%1 de %Ln archivo hasta ahora</numerusform>
            <numerusform>%1 de %Ln archivos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln files failed</source>
        <translation>
            <numerusform>Terminado, pero falló %Ln archivo</numerusform>
            <numerusform>Terminado, pero fallaron %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>open the row to see why</source>
        <translation>abra la fila para ver por qué</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificados</translation>
    </message>
    <message>
        <source>what was sent stays on the server</source>
        <translation>lo enviado queda en el servidor</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Introducir claves…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
</context>
<context>
    <name>FolderText</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>transferencia %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>Espera claves</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Espera la red</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Espera al servidor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 de %Ln archivo</numerusform>
            <numerusform>%1 de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>symbolic link (--follow-links sends what it leads to)</source>
        <translation>enlace simbólico (--follow-links envía aquello a lo que lleva)</translation>
    </message>
    <message>
        <source>symbolic link that leads nowhere</source>
        <translation>enlace simbólico que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>symbolic link back to a folder that it is in</source>
        <translation>enlace simbólico de vuelta a una carpeta que lo contiene</translation>
    </message>
    <message>
        <source>pipe, socket or device</source>
        <translation>tubería, socket o dispositivo</translation>
    </message>
    <message>
        <source>name that is not UTF-8 (--encode-bad-names sends it with %XX)</source>
        <translation>nombre que no es UTF-8 (--encode-bad-names lo envía con %XX)</translation>
    </message>
    <message>
        <source>name that cannot be a key, or longer than 1024 bytes</source>
        <translation>nombre que no puede ser una clave, o de más de 1024 bytes</translation>
    </message>
    <message>
        <source>same key as another file of the folder</source>
        <translation>la misma clave que otro archivo de la carpeta</translation>
    </message>
    <message>
        <source>empty folder (--keep-empty-folders sends it)</source>
        <translation>carpeta vacía (--keep-empty-folders la envía)</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>object that is there already</source>
        <translation>objeto que ya está allí</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 archivos/s</translation>
    </message>
    <message>
        <source>%1 failed, %2 skipped: “transfers %3” lists them.</source>
        <translation>%1 fallidos, %2 omitidos: «transfers %3» los enumera.</translation>
    </message>
    <message>
        <source>A symbolic link; links are not followed here.</source>
        <translation>Un enlace simbólico; aquí no se siguen los enlaces.</translation>
    </message>
    <message>
        <source>A symbolic link that leads nowhere.</source>
        <translation>Un enlace simbólico que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>A symbolic link back to a folder that it is in.</source>
        <translation>Un enlace simbólico que vuelve a una carpeta en la que está.</translation>
    </message>
    <message>
        <source>A pipe, a socket or a device, and no file.</source>
        <translation>Una tubería, un socket o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8 and cannot be a key. Rename it, then try again.</source>
        <translation>Su nombre no es UTF-8 y no puede ser una clave. Cámbielo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Its name cannot be a key, or its key is longer than 1,024 bytes. Shorten it, then try again.</source>
        <translation>Su nombre no puede ser una clave, o su clave tiene más de 1024 bytes. Acórtelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another file of this folder has the same key; only one could stay.</source>
        <translation>Otro archivo de esta carpeta tiene la misma clave; solo uno podría quedar.</translation>
    </message>
    <message>
        <source>An empty folder; stores know no folders, so nothing is made for it.</source>
        <translation>Una carpeta vacía; los almacenes no conocen carpetas, así que no se crea nada para ella.</translation>
    </message>
    <message>
        <source>Left out by a pattern.</source>
        <translation>Excluido por un patrón.</translation>
    </message>
    <message>
        <source>An object of this key was there already, and stays as it is.</source>
        <translation>Ya había un objeto con esta clave, y queda como está.</translation>
    </message>
</context>
<context>
    <name>GlanceText</name>
    <message numerus="yes">
        <source>%Ln transfers active</source>
        <translation>
            <numerusform>%Ln transferencia activa</numerusform>
            <numerusform>%Ln transferencias activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No transfers under way</source>
        <translation>No hay transferencias en curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers paused</source>
        <translation>
            <numerusform>%Ln transferencia en pausa</numerusform>
            <numerusform>%Ln transferencias en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Something has failed</source>
        <translation>Algo ha fallado</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>AWS profiles</source>
        <translation>Perfiles de AWS</translation>
    </message>
    <message>
        <source>MinIO client</source>
        <translation>Cliente de MinIO</translation>
    </message>
    <message>
        <source>Cyberduck bookmark</source>
        <translation>Marcador de Cyberduck</translation>
    </message>
    <message>
        <source>Its keys come from a sign-in in the browser (SSO), which Partway cannot do. Paste temporary keys from its start page into a new account instead.</source>
        <translation>Sus claves proceden de un inicio de sesión en el navegador (SSO), que Partway no puede hacer. En su lugar, pegue en una cuenta nueva claves temporales de la página de inicio.</translation>
    </message>
    <message>
        <source>Its keys come from a program (credential_process), which Partway does not run. Run it yourself and paste what it prints into a new account.</source>
        <translation>Sus claves proceden de un programa (credential_process), que Partway no ejecuta. Ejecútelo usted y pegue en una cuenta nueva lo que muestre.</translation>
    </message>
    <message>
        <source>Its keys are those of an assumed role, which Partway cannot assume. Paste temporary keys of that role into a new account instead.</source>
        <translation>Sus claves son las de un rol asumido, que Partway no puede asumir. En su lugar, pegue en una cuenta nueva claves temporales de ese rol.</translation>
    </message>
    <message>
        <source>Its keys come from the environment of the other program. Add the account and enter the keys.</source>
        <translation>Sus claves proceden del entorno del otro programa. Añada la cuenta e introduzca las claves.</translation>
    </message>
    <message>
        <source>Nothing usable says which server it is at. Add the account by hand.</source>
        <translation>No hay nada útil que indique en qué servidor está. Añada la cuenta a mano.</translation>
    </message>
    <message>
        <source>It holds no keys. Add the account by hand.</source>
        <translation>No contiene claves. Añada la cuenta a mano.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may read it.</source>
        <translation>No se puede leer este archivo. Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>This file is too large to be one of the known kinds.</source>
        <translation>Este archivo es demasiado grande para ser de uno de los tipos conocidos.</translation>
    </message>
    <message>
        <source>This file holds no accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck, or it is damaged.</source>
        <translation>Este archivo no contiene cuentas de AWS, rclone, s3cmd, el cliente de MinIO o Cyberduck, o está dañado.</translation>
    </message>
    <message>
        <source>This file is encrypted with a password. “rclone config show” prints it in the clear: add its accounts by hand.</source>
        <translation>Este archivo está cifrado con una contraseña. «rclone config show» lo muestra sin cifrar: añada sus cuentas a mano.</translation>
    </message>
    <message>
        <source>This file holds more accounts than anybody has. Nothing of it is taken.</source>
        <translation>Este archivo contiene más cuentas de las que nadie tiene. No se toma nada de él.</translation>
    </message>
    <message>
        <source>%1, keys read from the profile “%2” whenever they are needed</source>
        <translation>%1, claves leídas del perfil «%2» cada vez que se necesitan</translation>
    </message>
    <message>
        <source>%1, the secret key is asked for later</source>
        <translation>%1, la clave secreta se pide más tarde</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1, clave de acceso %2</translation>
    </message>
</context>
<context>
    <name>InsteadText</name>
    <message>
        <source>Upload the file with another --storage-class, or without one.</source>
        <translation>Suba el archivo con otra --storage-class, o sin ninguna.</translation>
    </message>
    <message>
        <source>Upload the file without --no-overwrite, or to another store.</source>
        <translation>Suba el archivo sin --no-overwrite, o a otro almacén.</translation>
    </message>
    <message>
        <source>Upload the file to another store.</source>
        <translation>Suba el archivo a otro almacén.</translation>
    </message>
    <message>
        <source>Upload the file to another key.</source>
        <translation>Suba el archivo a otra clave.</translation>
    </message>
    <message>
        <source>Upload the file to another key, or without --no-overwrite.</source>
        <translation>Suba el archivo a otra clave, o sin --no-overwrite.</translation>
    </message>
    <message>
        <source>Upload the file with a larger --part-size.</source>
        <translation>Suba el archivo con un --part-size mayor.</translation>
    </message>
    <message>
        <source>Upload the file to a store with higher limits, or in pieces.</source>
        <translation>Suba el archivo a un almacén con límites más altos, o en trozos.</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>%Ln addresses were not taken: only files on this computer can be uploaded. Download them first (%1).</source>
        <translation>
            <numerusform>No se tomó %Ln dirección: solo se pueden subir archivos de este equipo. Descárguela primero (%1).</numerusform>
            <numerusform>No se tomaron %Ln direcciones: solo se pueden subir archivos de este equipo. Descárguelas primero (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are not there any more, or are links that lead nowhere (%1).</source>
        <translation>
            <numerusform>%Ln elemento ya no está, o es un enlace que no lleva a ninguna parte (%1).</numerusform>
            <numerusform>%Ln elementos ya no están, o son enlaces que no llevan a ninguna parte (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may not be read; check their permissions and add them again (%1).</source>
        <translation>
            <numerusform>%Ln elemento no se puede leer; compruebe sus permisos y añádalo de nuevo (%1).</numerusform>
            <numerusform>%Ln elementos no se pueden leer; compruebe sus permisos y añádalos de nuevo (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are no files but pipes, sockets or devices, and were passed over (%1).</source>
        <translation>
            <numerusform>%Ln elemento no es un archivo, sino una tubería, un socket o un dispositivo, y se omitió (%1).</numerusform>
            <numerusform>%Ln elementos no son archivos, sino tuberías, sockets o dispositivos, y se omitieron (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are not valid UTF-8 and cannot be keys; rename them and add them again (%1).</source>
        <translation>
            <numerusform>%Ln nombre no es UTF-8 válido y no puede ser una clave; cámbielo y añádalo de nuevo (%1).</numerusform>
            <numerusform>%Ln nombres no son UTF-8 válido y no pueden ser claves; cámbielos y añádalos de nuevo (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders can be reached twice, or lead back to themselves; each is taken once (%1).</source>
        <translation>
            <numerusform>A %Ln carpeta se llega por dos caminos, o lleva de vuelta a sí misma; se toma una sola vez (%1).</numerusform>
            <numerusform>A %Ln carpetas se llega por dos caminos, o llevan de vuelta a sí mismas; cada una se toma una sola vez (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: with the prefix their keys are longer than 1,024 bytes. Shorten names or the prefix (%1).</source>
        <translation>
            <numerusform>No se tomó %Ln archivo: con el prefijo, su clave supera los 1024 bytes. Acorte el nombre o el prefijo (%1).</numerusform>
            <numerusform>No se tomaron %Ln archivos: con el prefijo, sus claves superan los 1024 bytes. Acorte los nombres o el prefijo (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: “.” and “..” between slashes cannot be in a key. Choose another prefix (%1).</source>
        <translation>
            <numerusform>No se tomó %Ln archivo: una clave no puede contener «.» ni «..» entre barras. Elija otro prefijo (%1).</numerusform>
            <numerusform>No se tomaron %Ln archivos: una clave no puede contener «.» ni «..» entre barras. Elija otro prefijo (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: another file added with them has the same name, and only one could stay (%1).</source>
        <translation>
            <numerusform>No se tomó %Ln archivo: otro archivo añadido con él tiene el mismo nombre, y solo podía quedar uno (%1).</numerusform>
            <numerusform>No se tomaron %Ln archivos: otro archivo añadido con ellos tiene el mismo nombre, y solo podía quedar uno (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty; stores know no folders, so nothing is made for them (%1).</source>
        <translation>
            <numerusform>%Ln carpeta está vacía; los almacenes no conocen las carpetas, así que no se crea nada para ella (%1).</numerusform>
            <numerusform>%Ln carpetas están vacías; los almacenes no conocen las carpetas, así que no se crea nada para ellas (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than %1 files; add the other folders afterwards.</source>
        <translation>Hay más de %1 archivos; añada las demás carpetas después.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln archivo, %1</numerusform>
            <numerusform>%Ln archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size and date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, its details</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Part %L1 is confirmed; it took %2.</source>
        <translation>La parte %L1 está confirmada; tardó %2.</translation>
    </message>
    <message>
        <source>Part %L1 is confirmed.</source>
        <translation>La parte %L1 está confirmada.</translation>
    </message>
    <message>
        <source>Part %L1 did not get through and is tried again.</source>
        <translation>La parte %L1 no llegó y se reintenta.</translation>
    </message>
    <message>
        <source>The server asked to be slower; part %L1 is sent a little later.</source>
        <translation>El servidor pidió ir más despacio; la parte %L1 se envía un poco más tarde.</translation>
    </message>
    <message>
        <source>The server asked to be slower; it is asked again a little later.</source>
        <translation>El servidor pidió ir más despacio; se le vuelve a preguntar un poco más tarde.</translation>
    </message>
    <message>
        <source>Part %L1 is sent again, as you asked.</source>
        <translation>La parte %L1 se envía de nuevo, como usted pidió.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are sent again, as you asked.</source>
        <translation>
            <numerusform>%Ln parte se envía de nuevo, como usted pidió.</numerusform>
            <numerusform>%Ln partes se envían de nuevo, como usted pidió.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was added to the queue.</source>
        <translation>Se añadió a la cola.</translation>
    </message>
    <message>
        <source>Its turn has come.</source>
        <translation>Ha llegado su turno.</translation>
    </message>
    <message>
        <source>The upload was begun on the server. Its upload ID is %1.</source>
        <translation>La subida se inició en el servidor. Su ID de subida es %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is taken up again: %Ln parts are on the server already and are not sent again.</source>
        <translation>
            <numerusform>Se retoma: %Ln parte ya está en el servidor y no se envía de nuevo.</numerusform>
            <numerusform>Se retoma: %Ln partes ya están en el servidor y no se envían de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken up again; no part is on the server yet.</source>
        <translation>Se retoma; todavía no hay ninguna parte en el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>An upload that was begun elsewhere was taken over: %Ln of its parts are of this file and are not sent again.</source>
        <translation>
            <numerusform>Se continuó una subida iniciada en otro lugar: %Ln de sus partes es de este archivo y no se envía de nuevo.</numerusform>
            <numerusform>Se continuó una subida iniciada en otro lugar: %Ln de sus partes son de este archivo y no se envían de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload that was begun elsewhere was taken over; none of its parts is of this file.</source>
        <translation>Se continuó una subida iniciada en otro lugar; ninguna de sus partes es de este archivo.</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request; it took %1.</source>
        <translation>El archivo se envió entero, en una sola solicitud; tardó %1.</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request.</source>
        <translation>El archivo se envió entero, en una sola solicitud.</translation>
    </message>
    <message>
        <source>What was asked of the server did not succeed and is tried again.</source>
        <translation>Lo que se pidió al servidor no se logró y se reintenta.</translation>
    </message>
    <message>
        <source>It began again.</source>
        <translation>Empezó de nuevo.</translation>
    </message>
    <message>
        <source>It was paused. What is finished stays.</source>
        <translation>Se puso en pausa. Lo terminado se conserva.</translation>
    </message>
    <message>
        <source>It was resumed.</source>
        <translation>Se reanudó.</translation>
    </message>
    <message>
        <source>What is at the destination may be replaced, as you said.</source>
        <translation>Lo que hay en el destino se puede reemplazar, como usted indicó.</translation>
    </message>
    <message>
        <source>It waits for the network and goes on by itself.</source>
        <translation>Espera la red y continúa por sí sola.</translation>
    </message>
    <message>
        <source>It waits for new keys.</source>
        <translation>Espera claves de acceso nuevas.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>All parts are there; the server puts them together.</source>
        <translation>Todas las partes están allí; el servidor las une.</translation>
    </message>
    <message>
        <source>The object on the server is seen to be what was sent.</source>
        <translation>Se ha comprobado que el objeto del servidor es lo que se envió.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Ha finalizado.</translation>
    </message>
    <message>
        <source>It failed and stands still.</source>
        <translation>Falló y está detenida.</translation>
    </message>
    <message>
        <source>It is given up; what was sent is freed on the server.</source>
        <translation>Se abandona; lo enviado se libera en el servidor.</translation>
    </message>
    <message>
        <source>The server has confirmed that nothing is left of upload %1.</source>
        <translation>El servidor ha confirmado que no queda nada de la subida %1.</translation>
    </message>
    <message>
        <source>The server would not let go of upload %1. Its parts are still billed.</source>
        <translation>El servidor no liberó la subida %1. Sus partes se siguen facturando.</translation>
    </message>
    <message>
        <source>It is aborted.</source>
        <translation>Está anulada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  Attention: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  Atención: %2</translation>
    </message>
    <message>
        <source>%1  Problem: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  Problema: %2</translation>
    </message>
    <message>
        <source>The file was chosen again. It goes on where that is the file that was sent.</source>
        <translation>Se eligió el archivo de nuevo. Continúa si es el archivo que se enviaba.</translation>
    </message>
    <message>
        <source>Part %L1 went up so that the store does not delete the paused upload.</source>
        <translation>Se envió la parte %L1 para que el almacén no elimine la subida en pausa.</translation>
    </message>
    <message>
        <source>The store has deleted the paused upload. When you resume it, it begins again.</source>
        <translation>El almacén eliminó la subida en pausa. Cuando la reanude, empezará de nuevo.</translation>
    </message>
    <message>
        <source>The paused upload could not be kept from being deleted by the store; it is tried again.</source>
        <translation>No se pudo evitar que el almacén elimine la subida en pausa; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Part %L1 of the file is not what it was when it was sent, so it is sent again.</source>
        <translation>La parte %L1 del archivo ya no es como cuando se envió, así que se envía de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The end was reached: there are %Ln parts in all.</source>
        <translation>
            <numerusform>Se llegó al final: hay %Ln parte en total.</numerusform>
            <numerusform>Se llegó al final: hay %Ln partes en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is repaired, as you asked: what differs from the file as it is now is sent again, and nothing else.</source>
        <translation>Se repara, como pidió: lo que difiere del archivo tal como está ahora se envía de nuevo, y nada más.</translation>
    </message>
</context>
<context>
    <name>MessageNames</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenSourceText</name>
    <message>
        <source>--until-quiet is a number of seconds from 1 to 604800, not “%1”.</source>
        <translation>--until-quiet es un número de segundos de 1 a 604800, no «%1».</translation>
    </message>
    <message>
        <source>--%1 is a size such as 64M, 5MiB or 8388608, not “%2”.</source>
        <translation>--%1 es un tamaño como 64M, 5MiB o 8388608, no «%2».</translation>
    </message>
    <message>
        <source>Either name what to upload or say --command.</source>
        <translation>Indique qué subir o use --command, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>What is to be uploaded? Name a file, “-” for standard input, or --command.</source>
        <translation>¿Qué se debe subir? Indique un archivo, «-» para la entrada estándar o --command.</translation>
    </message>
    <message>
        <source>A stream is uploaded alone: leave out the other sources.</source>
        <translation>Un flujo se sube solo: quite los demás orígenes.</translation>
    </message>
    <message>
        <source>A stream has no name: give its object one, s3://BUCKET/KEY.</source>
        <translation>Un flujo no tiene nombre: dele uno a su objeto, s3://BUCKET/CLAVE.</translation>
    </message>
    <message>
        <source>--follow is about files: a stream ends when its writer does.</source>
        <translation>--follow es para archivos: un flujo termina cuando termina quien lo escribe.</translation>
    </message>
    <message>
        <source>--%1 is about streams: standard input, a named pipe or --command.</source>
        <translation>--%1 es para flujos: la entrada estándar, una tubería con nombre o --command.</translation>
    </message>
    <message>
        <source>--%1 goes with --follow.</source>
        <translation>--%1 va con --follow.</translation>
    </message>
    <message>
        <source>--%1 is about streams and --follow: other files have the size they have.</source>
        <translation>--%1 es para flujos y --follow: los demás archivos tienen el tamaño que tienen.</translation>
    </message>
    <message>
        <source>--spool is a folder that can be written to, not “%1”.</source>
        <translation>--spool es una carpeta en la que se puede escribir, no «%1».</translation>
    </message>
    <message>
        <source>--on-failure is pause or abort, not “%1”.</source>
        <translation>--on-failure es pause o abort, no «%1».</translation>
    </message>
    <message>
        <source>--resume is the ID of a transfer, not “%1”.</source>
        <translation>--resume es el ID de una transferencia, no «%1».</translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of %2, %3.</source>
        <translation>
            <numerusform>La subida de %1 contiene %Ln parte de %2, %3.</numerusform>
            <numerusform>La subida de %1 contiene %Ln partes de %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of different sizes, %2.</source>
        <translation>
            <numerusform>La subida de %1 contiene %Ln parte, %2.</numerusform>
            <numerusform>La subida de %1 contiene %Ln partes de tamaños distintos, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 exists already cannot be told with these keys; it would be replaced.</source>
        <translation>Con estas claves no se puede saber si %1 ya existe; se reemplazaría.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>Reemplaza el objeto existente: %1.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>Reemplaza el objeto existente: %1, del %2.</translation>
    </message>
    <message>
        <source>Whether there are other uploads of this key cannot be told.</source>
        <translation>No se puede saber si hay otras subidas de esta clave.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed.</source>
        <translation>
            <numerusform>%Ln subida más de esta clave queda como está y se factura.</numerusform>
            <numerusform>%Ln subidas más de esta clave quedan como están y se facturan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now, and would lose what is still to come.</source>
        <translation>En los últimos minutos llegó una parte: puede que alguien la esté enviando ahora mismo y pierda lo que falta.</translation>
    </message>
    <message>
        <source>It holds no parts, so there is nothing to complete.</source>
        <translation>No contiene partes, así que no hay nada que completar.</translation>
    </message>
    <message>
        <source>It cannot be completed: parts %1 are missing. With the file, “adopt” sends them.</source>
        <translation>No se puede completar: faltan las partes %1. Con el archivo, «adopt» las envía.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>No se puede completar: %Ln parte tiene un número que ninguna subida puede tener.</numerusform>
            <numerusform>No se puede completar: %Ln partes tienen números que ninguna subida puede tener.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts are smaller than the store allows.</source>
        <translation>
            <numerusform>No se puede completar: %Ln parte es más pequeña de lo que permite el almacén.</numerusform>
            <numerusform>No se puede completar: %Ln partes son más pequeñas de lo que permite el almacén.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>It is not known whether there is an object of this key already: these keys may not look. One that is there is replaced.</source>
        <translation>No se sabe si ya hay un objeto con esta clave: estas claves de acceso no pueden mirarlo. Si lo hay, se reemplaza.</translation>
    </message>
    <message>
        <source>There is no object of this key yet.</source>
        <translation>Aún no hay ningún objeto con esta clave.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>Reemplaza el objeto que hay: %1.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>Reemplaza el objeto que hay: %1, del %2.</translation>
    </message>
    <message>
        <source>Other uploads of this key could not be looked for. They stay as they are.</source>
        <translation>No se pudieron buscar otras subidas de esta clave. Quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed on.</source>
        <translation>
            <numerusform>%Ln subida más de esta clave queda como está y se sigue facturando.</numerusform>
            <numerusform>%Ln subidas más de esta clave quedan como están y se siguen facturando.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: another program may be at work on it right now. Stop that one first.</source>
        <translation>En los últimos minutos llegó una parte: puede que otro programa esté trabajando en ella. Deténgalo primero.</translation>
    </message>
    <message>
        <source>No part of it is on the server.</source>
        <translation>No hay ninguna parte en el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are missing in between.</source>
        <translation>
            <numerusform>Falta %Ln parte en medio.</numerusform>
            <numerusform>Faltan %Ln partes en medio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>%Ln parte tiene un número que ninguna subida puede tener.</numerusform>
            <numerusform>%Ln partes tienen números que ninguna subida puede tener.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts before the last are smaller than %1, which the store does not take.</source>
        <translation>
            <numerusform>%Ln parte anterior a la última es menor de %1, y el almacén no la acepta.</numerusform>
            <numerusform>%Ln partes anteriores a la última son menores de %1, y el almacén no las acepta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its parts are of several sizes, and this store takes parts of one size only.</source>
        <translation>Sus partes son de varios tamaños, y este almacén solo acepta partes de un mismo tamaño.</translation>
    </message>
</context>
<context>
    <name>OverwriteQuestion</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>¿Sobrescribir %1?</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln objects?</source>
        <translation>
            <numerusform>¿Sobrescribir %Ln objeto?</numerusform>
            <numerusform>¿Sobrescribir %Ln objetos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>What is there now is replaced when the upload is complete. It cannot be brought back, unless the bucket keeps earlier versions.</source>
        <translation>Lo que hay ahora se reemplaza cuando se completa la subida. No se puede recuperar, salvo que el bucket conserve versiones anteriores.</translation>
    </message>
</context>
<context>
    <name>PartNumbersText</name>
    <message numerus="yes">
        <source>%1 of %Ln parts match</source>
        <translation>
            <numerusform>%1 de %Ln parte coincide</numerusform>
            <numerusform>%1 de %Ln partes coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>falta %Ln</numerusform>
            <numerusform>faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln no se puede comparar</numerusform>
            <numerusform>%Ln no se pueden comparar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of clauses</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>se reintenta en %1</translation>
    </message>
    <message>
        <source>Part %L1: %2</source>
        <translation>Parte %L1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attempt %L1</source>
        <translation>Intento %L1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>Partes %L1 a %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmada</numerusform>
            <numerusform>%Ln confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln en camino</numerusform>
            <numerusform>%Ln en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln en comprobación</numerusform>
            <numerusform>%Ln en comprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tried again soon</source>
        <translation>
            <numerusform>%Ln se reintenta pronto</numerusform>
            <numerusform>%Ln se reintentan pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The parts are planned when the transfer begins.</source>
        <translation>Las partes se planifican cuando comienza la transferencia.</translation>
    </message>
    <message>
        <source>The file was small enough to be sent whole, in one request.</source>
        <translation>El archivo era lo bastante pequeño para enviarse entero, en una sola solicitud.</translation>
    </message>
    <message>
        <source>The file is small enough to be sent whole, in one request.</source>
        <translation>El archivo es lo bastante pequeño para enviarse entero, en una sola solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1</source>
        <translation>
            <numerusform>%Ln parte de %1</numerusform>
            <numerusform>%Ln partes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all of them confirmed.</source>
        <translation>%1; todas confirmadas.</translation>
    </message>
    <message>
        <source>%1; none confirmed yet.</source>
        <translation>%1; ninguna confirmada todavía.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 One cell is %2 parts.</source>
        <translation>%1 Una celda son %2 partes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes</source>
        <translation>
            <numerusform>%Ln parte de tamaño propio</numerusform>
            <numerusform>%Ln partes de varios tamaños</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 would go to %2 in these parts:</source>
        <translation>%1 iría a %2 en estas partes:</translation>
    </message>
    <message>
        <source>part %1: %2, up to %3 in all</source>
        <translation>parte %1: %2, hasta %3 en total</translation>
    </message>
    <message>
        <source>parts %1 to %2: %3 each, up to %4 in all</source>
        <translation>partes %1 a %2: %3 cada una, hasta %4 en total</translation>
    </message>
    <message>
        <source>It can become %1 long; anything longer ends in an error before its last part is sent, and no object.</source>
        <translation>Puede llegar a %1; todo lo que sea más largo termina en un error antes de enviar la última parte, y sin objeto.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>A password does not belong into the arguments, where everybody on this machine can read it. Set it with the proxy in http_proxy or all_proxy.</source>
        <translation>Una contraseña no debe ir en los argumentos, donde cualquiera puede leerla en este equipo. Defínala con el proxy en http_proxy o all_proxy.</translation>
    </message>
    <message>
        <source>--proxy is http://host:port, socks5://host:port or none, not “%1”.</source>
        <translation>--proxy es http://host:port, socks5://host:port o none, no «%1».</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>A&amp;umentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Disminuir</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate; %1 is an amount such as 61 MB</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1 US$</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>an amount of money</comment>
        <translation>menos de %1</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Send the file as it is now</source>
        <translation>Enviar el archivo como está ahora</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Introducir claves…</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Enviar tal como está</translation>
    </message>
    <message>
        <source>Send it in a new upload</source>
        <translation>Enviarlo en una subida nueva</translation>
    </message>
    <message>
        <source>Overwrite what is there…</source>
        <translation>Sobrescribir lo que hay…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Elegir el archivo de nuevo…</translation>
    </message>
    <message>
        <source>Send anew</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Overwrite…</source>
        <translation>Sobrescribir…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Repair: send only what differs</source>
        <translation>Reparar: enviar solo lo que difiere</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Choose the pipe again…</source>
        <translation>Elegir de nuevo la tubería…</translation>
    </message>
    <message>
        <source>Choose pipe…</source>
        <translation>Elegir tubería…</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1 and saves %2 a month.</source>
        <translation>
            <numerusform>Se va a anular %Ln subida; eso libera %1 y ahorra %2 al mes.</numerusform>
            <numerusform>Se van a anular %Ln subidas; eso libera %1 y ahorra %2 al mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1.</source>
        <translation>
            <numerusform>Se va a anular %Ln subida; eso libera %1.</numerusform>
            <numerusform>Se van a anular %Ln subidas; eso libera %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed, which saves %2 a month.</source>
        <translation>
            <numerusform>Se anuló %Ln subida; se liberaron %1, lo que ahorra %2 al mes.</numerusform>
            <numerusform>Se anularon %Ln subidas; se liberaron %1, lo que ahorra %2 al mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed.</source>
        <translation>
            <numerusform>Se anuló %Ln subida; se liberaron %1.</numerusform>
            <numerusform>Se anularon %Ln subidas; se liberaron %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>not aborted  %1: %2</source>
        <translation>no anulada  %1: %2</translation>
    </message>
    <message>
        <source>had ended already  %1</source>
        <translation>ya había terminado  %1</translation>
    </message>
    <message numerus="yes">
        <source>aborted  %1: %Ln parts, %2</source>
        <translation>
            <numerusform>anulada  %1: %Ln parte, %2</numerusform>
            <numerusform>anulada  %1: %Ln partes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>left  %1</source>
        <translation>se deja  %1</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfers?</source>
        <translation>
            <numerusform>¿Quitar %Ln transferencia?</numerusform>
            <numerusform>¿Quitar %Ln transferencias?</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload was begun on the server. Aborting it leaves nothing behind. Files on this computer are not touched.</source>
        <translation>Se inició una subida en el servidor. Al anularla no queda nada. Los archivos de este equipo no se tocan.</translation>
    </message>
    <message>
        <source>Parts already sent: %1. Aborting on the server frees them. Left there, they can be finished later but may be billed. Files on this computer are not touched.</source>
        <translation>Partes ya enviadas: %1. Al anular en el servidor se liberan. Si se dejan allí, se pueden terminar más tarde, pero pueden facturarse. Los archivos de este equipo no se tocan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Abort on the server and remove</source>
        <translation>Anular en el servidor y quitar</translation>
    </message>
    <message>
        <source>Leave parts on the server</source>
        <translation>Dejar las partes en el servidor</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no rules that remove unfinished uploads.</source>
        <translation>%1 no tiene reglas que quiten subidas sin terminar.</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after their last part.</source>
        <translation>El almacén las elimina por sí mismo aproximadamente %1 después de su última parte.</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after they were begun.</source>
        <translation>El almacén las elimina por sí mismo aproximadamente %1 después de su inicio.</translation>
    </message>
    <message>
        <source>Instead, let this computer run “%1” once a day.</source>
        <translation>En su lugar, haga que este equipo ejecute «%1» una vez al día.</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las claves de objeto</translation>
    </message>
    <message>
        <source>keys that begin with “%1”</source>
        <translation>claves de objeto que empiezan por «%1»</translation>
    </message>
    <message>
        <source>rule of Partway</source>
        <translation>regla de Partway</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>regla «%1»</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>only for some tags or sizes</source>
        <translation>solo para algunas etiquetas o tamaños</translation>
    </message>
    <message>
        <source>does other things too</source>
        <translation>también hace otras cosas</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads of %1: aborted %Ln days after they were begun</source>
        <translation>
            <numerusform>Subidas sin terminar, %1: anuladas %Ln día después de su inicio</numerusform>
            <numerusform>Subidas sin terminar, %1: anuladas %Ln días después de su inicio</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads of %1: aborted, the rule does not say when</source>
        <translation>Subidas sin terminar, %1: anuladas, la regla no dice cuándo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of this bucket are about other things and stay as they are.</source>
        <translation>
            <numerusform>%Ln regla de este bucket trata de otras cosas y queda como está.</numerusform>
            <numerusform>%Ln reglas de este bucket tratan de otras cosas y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of %1 are not as they should be now: somebody else changed them, or the store did not keep what was written.</source>
        <translation>Las reglas de %1 no son ahora como deberían: alguien más las cambió, o el almacén no conservó lo que se escribió.</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>Mire lo que hay ahora y decida de nuevo.</translation>
    </message>
    <message>
        <source>No rule can hold this beginning of keys.</source>
        <translation>Ninguna regla admite este comienzo de claves de objeto.</translation>
    </message>
    <message>
        <source>Use at most 1,024 bytes and no control characters.</source>
        <translation>Use como máximo 1024 bytes y ningún carácter de control.</translation>
    </message>
    <message>
        <source>The store refused the rule for %1.</source>
        <translation>El almacén rechazó la regla para %1.</translation>
    </message>
    <message>
        <source>A bucket holds at most 1,000 rules, and some stores take only one for the same keys. The details say more.</source>
        <translation>Un bucket admite como máximo 1000 reglas, y algunos almacenes solo una para las mismas claves de objeto. Los detalles dicen más.</translation>
    </message>
    <message>
        <source>These keys may not read or change the rules of %1.</source>
        <translation>Estas claves no pueden leer ni cambiar las reglas de %1.</translation>
    </message>
    <message>
        <source>Ask for s3:GetLifecycleConfiguration and s3:PutLifecycleConfiguration, or let the owner of the bucket set the rule.</source>
        <translation>Pida s3:GetLifecycleConfiguration y s3:PutLifecycleConfiguration, o deje que el propietario del bucket ponga la regla.</translation>
    </message>
</context>
<context>
    <name>SavingsText</name>
    <message>
        <source>What was freed could not be entered into the list of savings (%1).</source>
        <translation>Lo liberado no se pudo anotar en la lista de ahorros (%1).</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message>
        <source>Either name a bucket or say --all-buckets, not both: “%1”.</source>
        <translation>Indique un bucket o --all-buckets, no ambos: «%1».</translation>
    </message>
    <message>
        <source>Say where: s3://BUCKET, s3://BUCKET/PREFIX, or --all-buckets for every bucket of the account.</source>
        <translation>Indique dónde: s3://BUCKET, s3://BUCKET/PREFIX o --all-buckets para todos los buckets de la cuenta.</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>«%1» no nombra un bucket: eso tiene la forma s3://BUCKET o s3://BUCKET/PREFIX.</translation>
    </message>
    <message>
        <source>--upload-id names one upload; --older-than, --orphans and --all choose among many. Say one or the other.</source>
        <translation>--upload-id nombra una subida; --older-than, --orphans y --all eligen entre muchas. Indique lo uno o lo otro.</translation>
    </message>
    <message>
        <source>With --upload-id, name the object: s3://BUCKET/KEY --upload-id ID.</source>
        <translation>Con --upload-id, nombre el objeto: s3://BUCKET/KEY --upload-id ID.</translation>
    </message>
    <message>
        <source>Say which uploads to abort: --upload-id ID for one, --older-than 7d, --orphans, or --all. “uploads” lists them.</source>
        <translation>Indique qué subidas anular: --upload-id ID para una, --older-than 7d, --orphans o --all. «uploads» las muestra.</translation>
    </message>
    <message>
        <source>--older-than is an age such as 7d, 12h or 2w, not “%1”.</source>
        <translation>--older-than es una antigüedad como 7d, 12h o 2w, no «%1».</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Seguir en ejecución al cerrar la ventana</translation>
    </message>
    <message>
        <source>Transfers go on, and the icon in the tray brings the window back. Without a tray, closing the window ends Partway.</source>
        <translation>Las transferencias continúan y el icono de la bandeja vuelve a mostrar la ventana. Sin bandeja, cerrar la ventana termina Partway.</translation>
    </message>
    <message>
        <source>&amp;Start without the window</source>
        <translation>&amp;Iniciar sin la ventana</translation>
    </message>
    <message>
        <source>Partway starts in the tray and goes on with its transfers. Without a tray, the window opens.</source>
        <translation>Partway se inicia en la bandeja y continúa con sus transferencias. Sin bandeja, se abre la ventana.</translation>
    </message>
    <message>
        <source>&amp;Close without a question while transfers are under way</source>
        <translation>&amp;Cerrar sin preguntar mientras haya transferencias en curso</translation>
    </message>
    <message>
        <source>They stop, keep every part that is finished, and go on at the next start.</source>
        <translation>Se detienen, conservan todas las partes terminadas y continúan en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keep the computer &amp;awake while bytes move</source>
        <translation>Mantener el equipo &amp;activo mientras se transfieren bytes</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself in the middle of an upload. Paused or waiting transfers keep nothing awake.</source>
        <translation>No entra en suspensión por sí solo en mitad de una subida. Las transferencias en pausa o en espera no mantienen nada activo.</translation>
    </message>
    <message>
        <source>“Pause until &amp;tomorrow” ends at</source>
        <translation>«Pausar hasta &amp;mañana» termina a las</translation>
    </message>
    <message>
        <source>The next day, by the clock of this computer.</source>
        <translation>El día siguiente, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>When everything is &amp;uploaded</source>
        <translation>Cuando to&amp;do esté subido</translation>
    </message>
    <message>
        <source>For this run of Partway only. A minute before, it says so and can be cancelled; when a transfer has failed, nothing is done.</source>
        <translation>Solo para esta sesión de Partway. Un minuto antes lo avisa y se puede cancelar; si alguna transferencia ha fallado, no se hace nada.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>&amp;Transfers at once</source>
        <translation>&amp;Transferencias simultáneas</translation>
    </message>
    <message>
        <source>More help with many small files. Large ones are fast one by one, too.</source>
        <translation>Más ayudan con muchos archivos pequeños. Los grandes también son rápidos de uno en uno.</translation>
    </message>
    <message>
        <source>&amp;Parts at once</source>
        <translation>&amp;Partes simultáneas</translation>
    </message>
    <message>
        <source>Over all transfers. More make a long or lossy line faster and take more memory.</source>
        <translation>Entre todas las transferencias. Más aceleran una línea larga o con pérdidas y ocupan más memoria.</translation>
    </message>
    <message>
        <source>Part si&amp;ze</source>
        <translation>Ta&amp;maño de parte</translation>
    </message>
    <message>
        <source>Of new transfers. Automatic fits the file and the store; a size of your own is raised where a file would need too many parts.</source>
        <translation>De las transferencias nuevas. El automático se ajusta al archivo y al almacén; un tamaño propio se aumenta cuando un archivo necesitaría demasiadas partes.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>&amp;Check every part</source>
        <translation>&amp;Comprobar cada parte</translation>
    </message>
    <message>
        <source>What the store has received is compared with the file, part by part. Off, only sizes are compared. For new transfers.</source>
        <translation>Lo que ha recibido el almacén se compara con el archivo, parte por parte. Si está desactivado, solo se comparan los tamaños. Para transferencias nuevas.</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken at the store.</source>
        <translation>Qué ocurre con un archivo cuyo nombre ya está ocupado en el almacén.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>overwrite it</source>
        <translation>sobrescribirlo</translation>
    </message>
    <message>
        <source>skip the file</source>
        <translation>omitir el archivo</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>conservar ambos</translation>
    </message>
    <message>
        <source>overwrite if different</source>
        <translation>sobrescribir si es distinto</translation>
    </message>
    <message>
        <source>&amp;Left out of folders</source>
        <translation>&amp;Excluidos de las carpetas</translation>
    </message>
    <message>
        <source>One name a line; * stands for anything. Such files and folders are not uploaded with the folder that they are in.</source>
        <translation>Un nombre por línea; * equivale a cualquier cosa. Esos archivos y carpetas no se suben con la carpeta en la que están.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Límite de velocidad</translation>
    </message>
    <message>
        <source>For all transfers together, whenever the timetable says nothing else.</source>
        <translation>Para todas las transferencias juntas, siempre que el horario no indique otra cosa.</translation>
    </message>
    <message>
        <source>Limits by &amp;timetable</source>
        <translation>Límites por &amp;horario</translation>
    </message>
    <message>
        <source>At these times the limit is another one. Of rows that overlap, the first one counts.</source>
        <translation>A estas horas el límite es otro. De las filas que se solapan, cuenta la primera.</translation>
    </message>
    <message>
        <source>T&amp;imetable</source>
        <translation>Horari&amp;o</translation>
    </message>
    <message>
        <source>A row that ends before it begins goes on into the next day.</source>
        <translation>Una fila que termina antes de empezar continúa en el día siguiente.</translation>
    </message>
    <message>
        <source>Pause on &amp;metered networks</source>
        <translation>&amp;Pausar en redes de uso medido</translation>
    </message>
    <message>
        <source>Where the system says that a connection is paid by volume, everything waits until there is another one.</source>
        <translation>Cuando el sistema indica que una conexión se paga por volumen, todo espera hasta que haya otra.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>The way to the stores. It holds for what is sent from now on.</source>
        <translation>El camino hacia los almacenes. Vale para lo que se envíe a partir de ahora.</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>según el sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <translation>&amp;Dirección del proxy</translation>
    </message>
    <message>
        <source>As host:port, without a name or password. Until there is one, the system&apos;s proxy is used.</source>
        <translation>Como host:port, sin nombre ni contraseña. Mientras no haya una, se usa el proxy del sistema.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When transfers are &amp;finished</source>
        <translation>Cuando &amp;finalizan transferencias</translation>
    </message>
    <message>
        <source>One message for all that finish together, and only while the window is not in front.</source>
        <translation>Un solo mensaje para todas las que finalizan juntas, y solo mientras la ventana no esté en primer plano.</translation>
    </message>
    <message>
        <source>When a transfer &amp;needs you</source>
        <translation>Cuando una transferencia le &amp;necesita</translation>
    </message>
    <message>
        <source>It failed, or it waits for keys.</source>
        <translation>Ha fallado o espera claves de acceso.</translation>
    </message>
    <message>
        <source>Before a store &amp;deletes paused uploads</source>
        <translation>Antes de que un almacén &amp;elimine subidas en pausa</translation>
    </message>
    <message>
        <source>In time to resume them: some stores delete unfinished uploads after a day.</source>
        <translation>A tiempo para reanudarlas: algunos almacenes eliminan las subidas sin terminar al cabo de un día.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop, or stay as chosen here.</source>
        <translation>Claro y oscuro siguen al escritorio, o quedan como se elija aquí.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of all texts. It changes when Partway is started the next time.</source>
        <translation>De todos los textos. Cambia la próxima vez que se inicie Partway.</translation>
    </message>
    <message>
        <source>When the object is there alread&amp;y</source>
        <translation>Cuando el objeto ya e&amp;xiste</translation>
    </message>
    <message>
        <source>When &amp;unfinished uploads are left lying at a store</source>
        <translation>Cuando quedan s&amp;ubidas sin terminar en un almacén</translation>
    </message>
    <message>
        <source>Once a day Partway lists the uploads at all accounts, whoever began them, and tells of new ones that are older than a day.</source>
        <translation>Una vez al día, Partway lista las subidas de todas las cuentas, las haya iniciado quien sea, y avisa de las nuevas que tienen más de un día.</translation>
    </message>
    <message>
        <source>When there is a newer &amp;version of Partway</source>
        <translation>Cuando hay una &amp;versión más nueva de Partway</translation>
    </message>
    <message>
        <source>Once a day Partway asks %1 for the number of the newest version. It sends nothing about you, this computer or your transfers, and downloads nothing.</source>
        <translation>Una vez al día Partway pregunta a %1 por el número de la versión más reciente. No envía nada sobre usted, este equipo ni sus transferencias, y no descarga nada.</translation>
    </message>
</context>
<context>
    <name>SourceQuestion</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>¿Dónde está %1 ahora?</translation>
    </message>
</context>
<context>
    <name>SpeedWords</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>hace %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>hace %L1 min</translation>
    </message>
    <message>
        <source>%L1 min %L2 s ago</source>
        <translation>hace %L1 min %L2 s</translation>
    </message>
    <message>
        <source>0 B/s</source>
        <translation>0 B/s</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 10 minutes.</source>
        <translation>No se envió nada en los últimos 10 minutos.</translation>
    </message>
    <message>
        <source>Now %1, highest %2, mean %3 in the last 10 minutes.</source>
        <translation>Ahora %1, máximo %2, media %3 en los últimos 10 minutos.</translation>
    </message>
    <message>
        <source>Nothing is sent now; highest %1, mean %2 while it ran in the last 10 minutes.</source>
        <translation>Ahora no se envía nada; máximo %1, media %2 mientras hubo envíos en los últimos 10 minutos.</translation>
    </message>
    <message>
        <source>%1 All transfers together are limited to %2.</source>
        <translation>%1 Todas las transferencias juntas están limitadas a %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: how fast</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing was to be sent</source>
        <comment>when</comment>
        <translation>%1: no había nada que enviar</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a folder on this computer</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>tried again now</source>
        <translation>se reintenta ahora</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>se reintenta en %1</translation>
    </message>
    <message>
        <source>the store may have deleted it</source>
        <translation>puede que el almacén la haya eliminado</translation>
    </message>
    <message>
        <source>%1 may have deleted it</source>
        <comment>a store</comment>
        <translation>puede que %1 la haya eliminado</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>el almacén la elimina en %1</translation>
    </message>
    <message>
        <source>%1 deletes it in %2</source>
        <comment>a store, a time</comment>
        <translation>%1 la elimina en %2</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Espera la red</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Comprueba lo que hay allí</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Espera al servidor</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>Espera claves</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Completando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Freeing what was sent</source>
        <translation>Liberando lo enviado</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Anulada</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) at once</source>
        <translation>
            <numerusform>%n parte a la vez</numerusform>
            <numerusform>%n partes a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verified, %n part(s)</source>
        <translation>
            <numerusform>verificada, %n parte</numerusform>
            <numerusform>verificada, %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>enviando %1 %</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>se reintenta pronto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>It had to begin again: the upload was gone on the server, aborted by somebody or cleaned up by the store.</source>
        <translation>Tuvo que empezar de nuevo: la subida ya no estaba en el servidor, porque alguien la anuló o el almacén la limpió.</translation>
    </message>
    <message>
        <source>It had to begin again: the upload on the server held parts that are not of this file.</source>
        <translation>Tuvo que empezar de nuevo: la subida del servidor contenía partes que no son de este archivo.</translation>
    </message>
    <message>
        <source>It began again with larger parts: the store takes no more than 1,000 of them.</source>
        <translation>Empezó de nuevo con partes mayores: el almacén no acepta más de 1000.</translation>
    </message>
    <message>
        <source>It began again with the file as it is now.</source>
        <translation>Empezó de nuevo con el archivo como está ahora.</translation>
    </message>
    <message>
        <source>Changed on the store</source>
        <translation>Cambiado en el almacén</translation>
    </message>
    <message>
        <source>Gone from the store</source>
        <translation>Ya no está en el almacén</translation>
    </message>
    <message>
        <source>checking whether it is still there…</source>
        <translation>comprobando si sigue ahí…</translation>
    </message>
    <message>
        <source>still there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>sigue ahí (comprobado: %1)</translation>
    </message>
    <message>
        <source>another object was there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>había otro objeto (comprobado: %1)</translation>
    </message>
    <message>
        <source>not there any more (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>ya no estaba (comprobado: %1)</translation>
    </message>
    <message>
        <source>could not be checked (%1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>no se pudo comprobar (%1)</translation>
    </message>
    <message>
        <source>It is being checked whether it is still there…</source>
        <translation>Se está comprobando si sigue ahí…</translation>
    </message>
    <message>
        <source>It was there, the same that was sent (checked %1).</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Estaba ahí, el mismo que se envió (comprobado: %1).</translation>
    </message>
    <message>
        <source>Another object was there under its name (checked %1). Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Había otro objeto con su nombre (comprobado: %1). Suba el archivo de nuevo si aún debe estar ahí.</translation>
    </message>
    <message>
        <source>It was not there any more (checked %1): somebody or a rule of the bucket removed it. Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Ya no estaba (comprobado: %1): alguien o una regla del bucket lo eliminó. Suba el archivo de nuevo si aún debe estar ahí.</translation>
    </message>
    <message>
        <source>It could not be told (%1): the store did not answer, the keys may not look, or nothing tells it from other objects. Try again later.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>No se pudo saber (%1): el almacén no respondió, las claves no pueden consultarlo o nada lo distingue de otros objetos. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>the store has deleted what was sent</source>
        <translation>el almacén eliminó lo enviado</translation>
    </message>
    <message>
        <source>not kept alive yet; %1</source>
        <comment>when the store deletes it</comment>
        <translation>aún sin conservar; %1</translation>
    </message>
    <message>
        <source>kept alive: a part goes up in %1</source>
        <translation>se conserva: sube una parte en %1</translation>
    </message>
    <message>
        <source>kept alive: a part goes up now</source>
        <translation>se conserva: sube una parte ahora</translation>
    </message>
    <message>
        <source>Waiting for more of the stream</source>
        <translation>Esperando más del flujo</translation>
    </message>
    <message>
        <source>Waiting for more of the file</source>
        <translation>Esperando más del archivo</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>the command&apos;s output</source>
        <translation>la salida del comando</translation>
    </message>
    <message>
        <source>It was cut off. What matches is not sent again once it comes from its beginning.</source>
        <translation>Se cortó. Lo que coincida no se envía otra vez cuando venga desde el principio.</translation>
    </message>
    <message>
        <source>It waits for the program that writes the pipe.</source>
        <translation>Espera al programa que escribe en la tubería.</translation>
    </message>
    <message>
        <source>Waiting for the stream once more</source>
        <translation>Esperando el flujo otra vez</translation>
    </message>
    <message>
        <source>Waiting for the stream</source>
        <translation>Esperando el flujo</translation>
    </message>
</context>
<context>
    <name>UploadText</name>
    <message>
        <source>--integrity is md5 or none, not “%1”.</source>
        <translation>--integrity es md5 o none, no «%1».</translation>
    </message>
    <message>
        <source>--meta wants NAME=VALUE, not “%1”.</source>
        <translation>--meta requiere NAME=VALUE, no «%1».</translation>
    </message>
    <message>
        <source>--part-size is a size such as 64M, 5MiB or 8388608, not “%1”.</source>
        <translation>--part-size es un tamaño como 64M, 5MiB o 8388608, no «%1».</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Write it to a file first, and upload that.</source>
        <translation>%1 no es un archivo normal. Escríbalo primero en un archivo y suba este.</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/KEY or s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>El último argumento es el destino: s3://BUCKET/KEY o s3://BUCKET/PREFIX/, no «%1».</translation>
    </message>
    <message>
        <source>Two files would become one object, %1. End the destination in “/” to keep their names, or upload them to different prefixes.</source>
        <translation>Dos archivos se convertirían en un solo objeto, %1. Termine el destino en «/» para conservar sus nombres, o súbalos a prefijos distintos.</translation>
    </message>
    <message>
        <source>%1 is a folder. Say --recursive to upload what is in it.</source>
        <translation>%1 es una carpeta. Use --recursive para subir lo que contiene.</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>left over from this program</source>
        <translation>dejada por este programa</translation>
    </message>
    <message>
        <source>begun by this program</source>
        <translation>iniciada por este programa</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <comment>a person or program</comment>
        <translation>iniciada por %1</translation>
    </message>
    <message>
        <source>begun by another program</source>
        <translation>iniciada por otro programa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>never</source>
        <comment>it does not go by itself</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%L1 of %L1</source>
        <comment>parts</comment>
        <translation>%L1 de %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>falta %Ln</numerusform>
            <numerusform>faltan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>uneven</source>
        <comment>sizes of parts</comment>
        <translation>desiguales</translation>
    </message>
    <message numerus="yes">
        <source>could not be aborted: %Ln parts are still there</source>
        <translation>
            <numerusform>no se pudo anular: queda %Ln parte</numerusform>
            <numerusform>no se pudo anular: quedan %Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be aborted: %1</source>
        <comment>a sentence</comment>
        <translation>no se pudo anular: %1</translation>
    </message>
    <message>
        <source>being aborted</source>
        <translation>se está anulando</translation>
    </message>
    <message>
        <source>being written right now</source>
        <translation>se está escribiendo ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of this key</source>
        <translation>
            <numerusform>%Ln subida de esta clave</numerusform>
            <numerusform>%Ln subidas de esta clave</numerusform>
        </translation>
    </message>
    <message>
        <source>an object is there already</source>
        <translation>ya hay un objeto</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>an account; who began it</comment>
        <translation>En %1, %2</translation>
    </message>
    <message>
        <source>Several uploads of one key are in progress: finishing one leaves the others as they are.</source>
        <translation>Hay varias subidas en curso de una misma clave: al terminar una, las demás quedan como están.</translation>
    </message>
    <message>
        <source>Finishing it replaces the object that is there.</source>
        <translation>Al terminarla se reemplaza el objeto que ya está.</translation>
    </message>
    <message>
        <source>The highest number is %L1; %2</source>
        <comment>of a part; how many are missing</comment>
        <translation>El número más alto es %L1; %2</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <comment>size</comment>
        <translation>%L1 bytes</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>What this store takes is not known. The account&apos;s settings have a place for the price.</source>
        <translation>No se sabe qué cobra este almacén. En los ajustes de la cuenta hay un lugar para el precio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <comment>a key and what it does</comment>
        <translation>Supr: %1</translation>
    </message>
    <message>
        <source>Enter: %1. Delete: %2</source>
        <comment>keys and what they do</comment>
        <translation>Intro: %1. Supr: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, then what is missing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Last part</source>
        <translation>Última parte</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Tamaño de parte</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenado</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>a heading over what something costs a month</comment>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>a heading over what something has cost so far</comment>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>Se va sola</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the transfer, in the queue</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>ayer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>en cualquier momento</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>an amount</comment>
        <translation>%1 o más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadsText</name>
    <message>
        <source>belongs to transfer %1 of this computer (%2)</source>
        <translation>pertenece a la transferencia %1 de este equipo (%2)</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>iniciada por %1</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln uploads of this key</source>
        <translation>
            <numerusform>la única subida de esta clave</numerusform>
            <numerusform>una de %Ln subidas de esta clave</numerusform>
        </translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>sin partes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1, %2</source>
        <translation>
            <numerusform>%Ln parte de %1, %2</numerusform>
            <numerusform>%Ln partes de %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of different sizes, %1</source>
        <translation>
            <numerusform>%Ln parte, %1</numerusform>
            <numerusform>%Ln partes de tamaños distintos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the store may delete it at any time</source>
        <translation>el almacén puede borrarla en cualquier momento</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>el almacén la borra en %1</translation>
    </message>
    <message>
        <source>%1 a month, %2 so far</source>
        <translation>%1 al mes, %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>ended since it was listed</source>
        <translation>terminó después de listarse</translation>
    </message>
    <message>
        <source>is being written right now</source>
        <translation>se está escribiendo ahora mismo</translation>
    </message>
    <message>
        <source>last part %1 ago</source>
        <translation>última parte hace %1</translation>
    </message>
    <message>
        <source>There are no in-progress uploads.</source>
        <translation>No hay subidas en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads</source>
        <translation>
            <numerusform>%Ln subida en curso</numerusform>
            <numerusform>%Ln subidas en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1</source>
        <translation>
            <numerusform>%Ln subida en curso contiene %1</numerusform>
            <numerusform>%Ln subidas en curso contienen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1, %2 a month, %3 so far</source>
        <translation>
            <numerusform>%Ln subida en curso contiene %1, %2 al mes, %3 hasta ahora</numerusform>
            <numerusform>%Ln subidas en curso contienen %1, %2 al mes, %3 hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the store deletes %Ln of them within a day</source>
        <translation>
            <numerusform>el almacén borra %Ln en el plazo de un día</numerusform>
            <numerusform>el almacén borra %Ln en el plazo de un día</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of clauses</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>UsageText</name>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no lleva ningún valor.</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 requiere un valor: %1 %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See partway-cli --help.</source>
        <translation>No existe la orden «%1». Consulte partway-cli --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See partway-cli --help.</source>
        <translation>No existe la opción «%1». Consulte partway-cli --help.</translation>
    </message>
    <message>
        <source>No command was given. See partway-cli --help.</source>
        <translation>No se indicó ninguna orden. Consulte partway-cli --help.</translation>
    </message>
    <message>
        <source>“%1” wants a second word. See partway-cli %1 --help.</source>
        <translation>«%1» requiere una segunda palabra. Consulte partway-cli %1 --help.</translation>
    </message>
    <message>
        <source>--%1 is not an option of “%2”. See partway-cli %2 --help.</source>
        <translation>--%1 no es una opción de «%2». Consulte partway-cli %2 --help.</translation>
    </message>
    <message>
        <source>“%1” wants more than that: partway-cli %1 %2</source>
        <translation>«%1» requiere algo más: partway-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>«%1» no sabe qué hacer con «%2».</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>is being compared</source>
        <translation>se está comparando</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>no se puede comparar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln coincide</numerusform>
            <numerusform>%Ln coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln falta</numerusform>
            <numerusform>%Ln faltan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln no comparable</numerusform>
            <numerusform>%Ln no comparables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to compare</source>
        <translation>
            <numerusform>%Ln por comparar</numerusform>
            <numerusform>%Ln por comparar</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln parts match</source>
        <translation>
            <numerusform>%L1 de %Ln parte coincide</numerusform>
            <numerusform>%L1 de %Ln partes coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Mirando el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>The file is read and compared: %Ln parts are still to come.</source>
        <translation>
            <numerusform>El archivo se lee y se compara: queda %Ln parte.</numerusform>
            <numerusform>El archivo se lee y se compara: quedan %Ln partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %L1 %2</source>
        <comment>%2 is a word such as “matches”</comment>
        <translation>La parte %L1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a range and a size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>Partes %L1 a %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1 on the server</source>
        <translation>
            <numerusform>%Ln parte de %1 en el servidor</numerusform>
            <numerusform>%Ln partes de %1 en el servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes on the server</source>
        <translation>
            <numerusform>%Ln parte en el servidor</numerusform>
            <numerusform>%Ln partes de varios tamaños en el servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is on the server yet</source>
        <translation>Aún no hay ninguna parte en el servidor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what there is, and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, file %2, %3</source>
        <comment>what is on the server, the size of the file, its path</comment>
        <translation>%1, archivo %2, %3</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by its MD5.</source>
        <translation>Cada parte que se conserva está probada por su MD5.</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by the checksum that the store keeps of it.</source>
        <translation>Cada parte que se conserva está probada por la suma de comprobación que guarda el almacén.</translation>
    </message>
    <message>
        <source>Nothing is left to send: all %1 are there. The upload is only finished.</source>
        <translation>No queda nada por enviar: los %1 están ahí. La subida solo se completa.</translation>
    </message>
    <message>
        <source>All %1 are sent: no part that is there can be kept.</source>
        <translation>Se envían los %1: no se puede conservar ninguna parte de las que hay.</translation>
    </message>
    <message>
        <source>%1 to send instead of %2.</source>
        <translation>%1 por enviar en lugar de %2.</translation>
    </message>
    <message>
        <source>All %1 are sent, in about %2: no part that is there can be kept.</source>
        <translation>Se envían los %1, en unos %2: no se puede conservar ninguna parte de las que hay.</translation>
    </message>
    <message>
        <source>%1 to send instead of %2, about %3.</source>
        <translation>%1 por enviar en lugar de %2, unos %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be compared: their ETags are no MD5 (as with encryption by a key of one&apos;s own), and the store keeps no checksum of them. They are sent again, or a new upload is begun.</source>
        <translation>
            <numerusform>%Ln parte no se puede comparar: su ETag no es un MD5 (como con el cifrado con clave propia) y el almacén no guarda suma de comprobación de ella. Se envía de nuevo, o se empieza una subida nueva.</numerusform>
            <numerusform>%Ln partes no se pueden comparar: sus ETag no son MD5 (como con el cifrado con clave propia) y el almacén no guarda sumas de comprobación de ellas. Se envían de nuevo, o se empieza una subida nueva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With parts of %1, as they are there, this file would have more than the %Ln that an upload may have. It is cut into larger ones.</source>
        <translation>
            <numerusform>Con partes de %1, como las que hay, este archivo tendría más de la %Ln que puede tener una subida. Se divide en partes mayores.</numerusform>
            <numerusform>Con partes de %1, como las que hay, este archivo tendría más de las %Ln que puede tener una subida. Se divide en partes mayores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is of this file. It may be the wrong one, or it has changed.</source>
        <translation>Ninguna parte es de este archivo. Puede ser otro, o ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file, and this store finishes an upload only with all of its parts: a new upload is begun, and everything is sent.</source>
        <translation>
            <numerusform>%Ln parte del servidor no corresponde a ninguna de este archivo, y este almacén solo completa una subida con todas sus partes: se empieza una subida nueva y se envía todo.</numerusform>
            <numerusform>%Ln partes del servidor no corresponden a ninguna de este archivo, y este almacén solo completa una subida con todas sus partes: se empieza una subida nueva y se envía todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file. They are left out.</source>
        <translation>
            <numerusform>%Ln parte del servidor no corresponde a ninguna de este archivo. Se deja fuera.</numerusform>
            <numerusform>%Ln partes del servidor no corresponden a ninguna de este archivo. Se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. The parts are sent again, or a new upload is begun.</source>
        <translation>Ninguna parte coincide por su ETag: es otro archivo, o la subida está cifrada con una clave (SSE-KMS) y sus ETag no son MD5. Las partes se envían de nuevo, o se empieza una subida nueva.</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Parts that it did not take are sent again soon.</source>
        <translation>Las partes que no aceptó se envían de nuevo en breve.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the network and goes on by itself. %3</source>
        <translation>La transferencia %1 a %2 espera la red y continúa por sí sola. %3</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the server and goes on by itself. %3</source>
        <translation>La transferencia %1 a %2 espera al servidor y continúa por sí sola. %3</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>--settle is a number of seconds from 1 to 3600, not “%1”.</source>
        <translation>--settle es un número de segundos de 1 a 3600, no «%1».</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>El último argumento es el destino: s3://BUCKET/PREFIJO/, no «%1».</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be watched.</source>
        <translation>%1 no es una carpeta que se pueda vigilar.</translation>
    </message>
    <message>
        <source>%1 is where this program keeps its own journal, and cannot be watched.</source>
        <translation>%1 es donde este programa guarda su propio registro, y no se puede vigilar.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another Partway is at work in this state folder but does not answer. Close it, or give another folder with --state.</source>
        <translation>Otro Partway está trabajando en esta carpeta de estado, pero no responde. Ciérrelo o indique otra carpeta con --state.</translation>
    </message>
</context>
<context>
    <name>partway::AbortCommand</name>
    <message>
        <source>Interrupted; parts may still be on the server. To go on:</source>
        <translation>Interrumpido; puede que todavía haya partes en el servidor. Para continuar:</translation>
    </message>
    <message>
        <source>Transfer %1 is finished: %2 is on the server, and aborting cannot take it away. “remove” takes the row out of the journal.</source>
        <translation>La transferencia %1 ha finalizado: %2 está en el servidor, y anularla no puede quitarlo de allí. «remove» quita la fila del registro.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 is aborted, and nothing of it is left on the server.</source>
        <translation>La transferencia %1 a %2 está anulada y no queda nada de ella en el servidor.</translation>
    </message>
    <message>
        <source>Transfer %1 is removed.</source>
        <translation>Se ha quitado la transferencia %1.</translation>
    </message>
    <message>
        <source>Folder %1 is removed; what was sent stays on the server.</source>
        <translation>La carpeta %1 se ha quitado; lo enviado permanece en el servidor.</translation>
    </message>
    <message>
        <source>Folder %1 is given up; what was sent stays on the server.</source>
        <translation>La carpeta %1 se ha abandonado; lo enviado permanece en el servidor.</translation>
    </message>
</context>
<context>
    <name>partway::AbortDesk</name>
    <message numerus="yes">
        <source>Nothing here was begun more than %Ln days ago.</source>
        <translation>
            <numerusform>Aquí no hay nada iniciado hace más de %Ln día.</numerusform>
            <numerusform>Aquí no hay nada iniciado hace más de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unfinished upload here begins with %1.</source>
        <translation>Ninguna subida sin terminar de aquí empieza por %1.</translation>
    </message>
    <message>
        <source>This program knows every unfinished upload here: they are transfers of its queue.</source>
        <translation>Este programa conoce todas las subidas sin terminar de aquí: son transferencias de su cola.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted. They stay in the list, each with the reason; try again later, or stop whoever writes them.</source>
        <translation>
            <numerusform>%Ln subida no se pudo anular. Sigue en la lista con el motivo; inténtelo más tarde o detenga a quien la escribe.</numerusform>
            <numerusform>%Ln subidas no se pudieron anular. Siguen en la lista, cada una con su motivo; inténtelo más tarde o detenga a quien las escribe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AbortSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1 en %2 se pierden para siempre. Eso ahorra %3 al mes.</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good, and freed at the store.</source>
        <comment>bytes, parts</comment>
        <translation>%1 en %2 se pierden para siempre y se liberan en el almacén.</translation>
    </message>
    <message>
        <source>%1 Files on this computer and finished objects are not touched.</source>
        <translation>%1 Los archivos de este equipo y los objetos terminados no se tocan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are transfers of this program, which leave the queue as well.</source>
        <translation>
            <numerusform>%Ln de ellas es una transferencia de este programa, que también sale de la cola.</numerusform>
            <numerusform>%Ln de ellas son transferencias de este programa, que también salen de la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stores are being asked what %Ln of them hold…</source>
        <translation>
            <numerusform>Se pregunta al almacén qué contiene %Ln de ellas…</numerusform>
            <numerusform>Se pregunta a los almacenes qué contienen %Ln de ellas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln of them hold could not be found out.</source>
        <translation>
            <numerusform>No se pudo averiguar qué contiene %Ln de ellas.</numerusform>
            <numerusform>No se pudo averiguar qué contienen %Ln de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is listed yet: these are only those that are.</source>
        <translation>Aún no está todo listado: estas son solo las que lo están.</translation>
    </message>
    <message>
        <source>Abort uploads</source>
        <translation>Anular subidas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenado</translation>
    </message>
    <message>
        <source>Uploads to be aborted</source>
        <translation>Subidas que se anularán</translation>
    </message>
    <message>
        <source>%1 (being written right now)</source>
        <comment>a key</comment>
        <translation>%1 (se está escribiendo ahora)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also abort the %Ln that are being written right now</source>
        <translation>
            <numerusform>Anular también la %Ln que se está escribiendo ahora</numerusform>
            <numerusform>Anular también las %Ln que se están escribiendo ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads?</source>
        <translation>
            <numerusform>¿Anular %Ln subida?</numerusform>
            <numerusform>¿Anular %Ln subidas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now</source>
        <translation>
            <numerusform>%Ln subida se está escribiendo ahora</numerusform>
            <numerusform>%Ln subidas se están escribiendo ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody sends parts of them at this moment. Aborting would throw away what they have just sent, and their upload fails.</source>
        <translation>Alguien está enviando partes en este momento. Al anular se desecharía lo recién enviado y la subida fallaría.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads</source>
        <translation>
            <numerusform>Anular %Ln subida</numerusform>
            <numerusform>Anular %Ln subidas</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is lost for good, and freed at the store, is not known.</source>
        <translation>No se sabe cuánto se pierde para siempre y se libera en el almacén.</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month, or more.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1 en %2 se pierden para siempre. Eso ahorra %3 al mes o más.</translation>
    </message>
</context>
<context>
    <name>partway::AbortUploadsCommand</name>
    <message>
        <source>Nothing was aborted.</source>
        <translation>No se anuló nada.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to abort without a question, or --dry-run to see what would be aborted.</source>
        <translation>Aquí no se puede preguntar a nadie. Use --yes para anular sin preguntar o --dry-run para ver qué se anularía.</translation>
    </message>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1 All count as being written.</source>
        <translation>No se puede saber qué subidas pertenecen a transferencias de este equipo: %1 Todas cuentan como en escritura.</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%1 de %2 subidas examinadas</translation>
    </message>
    <message>
        <source>There is nothing to abort.</source>
        <translation>No hay nada que anular.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are being written right now, or may be.</source>
        <translation>
            <numerusform>%Ln de ellas se está escribiendo ahora mismo, o quizá.</numerusform>
            <numerusform>%Ln de ellas se están escribiendo ahora mismo, o quizá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads? What they hold is lost. [y/N] </source>
        <translation>
            <numerusform>¿Anular %Ln subida? Se pierde lo que contiene. [y/N] </numerusform>
            <numerusform>¿Anular %Ln subidas? Se pierde lo que contienen. [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now, or may be: whoever sends them loses what is sent. Abort them as well? [y/N] </source>
        <translation>
            <numerusform>%Ln subida se está escribiendo ahora mismo, o quizá: quien la envía pierde lo enviado. ¿Anularla también? [y/N] </numerusform>
            <numerusform>%Ln subidas se están escribiendo ahora mismo, o quizá: quien las envía pierde lo enviado. ¿Anularlas también? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads that are being written, or may be, are left as they are; --even-active aborts these as well.</source>
        <translation>
            <numerusform>%Ln subida que se escribe, o quizá, queda como está; --even-active la anula también.</numerusform>
            <numerusform>%Ln subidas que se escriben, o quizá, quedan como están; --even-active las anula también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted; the list says why.</source>
        <translation>
            <numerusform>%Ln subida no se pudo anular; la lista dice por qué.</numerusform>
            <numerusform>%Ln subidas no se pudieron anular; la lista dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AboutDialog</name>
    <message>
        <source>Partway stands on these libraries, and thanks those who make them:

Qt %1 (GNU Lesser General Public License 3)
%2 (Apache License 2.0)
QtKeychain (BSD License)
SQLite (public domain)
tl::expected (Creative Commons Zero)

Partway comes without any warranty, as far as the law permits. You may pass it on and change it under the terms of the GNU General Public License, version 3 or later; its text is at https://www.gnu.org/licenses/gpl-3.0.html.</source>
        <translation>Partway se apoya en estas bibliotecas y da las gracias a quienes las hacen:

Qt %1 (GNU Lesser General Public License 3)
%2 (Apache License 2.0)
QtKeychain (licencia BSD)
SQLite (dominio público)
tl::expected (Creative Commons Zero)

Partway se ofrece sin garantía alguna, en la medida en que la ley lo permita. Puede distribuirlo y modificarlo según los términos de la GNU General Public License, versión 3 o posterior; su texto está en https://www.gnu.org/licenses/gpl-3.0.html.</translation>
    </message>
    <message>
        <source>About Partway</source>
        <translation>Acerca de Partway</translation>
    </message>
    <message>
        <source>Partway %1</source>
        <translation>Partway %1</translation>
    </message>
    <message>
        <source>Multipart uploads to S3-compatible storage that never start again.</source>
        <translation>Subidas multiparte a almacenamiento compatible con S3 que nunca vuelven a empezar.</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotecas y licencias</translation>
    </message>
</context>
<context>
    <name>partway::AccountAddCommand</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>No existe el proveedor «%1».</translation>
    </message>
    <message>
        <source>Say which server with --endpoint URL.</source>
        <translation>Indique el servidor con --endpoint URL.</translation>
    </message>
    <message>
        <source>Access key: </source>
        <translation>Clave de acceso: </translation>
    </message>
    <message>
        <source>Secret key (not shown): </source>
        <translation>Clave secreta (no se muestra): </translation>
    </message>
    <message>
        <source>Session token (not shown; mostly none): </source>
        <translation>Token de sesión (no se muestra; normalmente ninguno): </translation>
    </message>
    <message>
        <source>An access key and a secret key are needed. Give them on standard input, a line each, or in the environment with --keys-from-env; or say --no-keys.</source>
        <translation>Se necesitan una clave de acceso y una clave secreta. Indíquelas en la entrada estándar, una por línea, o en el entorno con --keys-from-env; o indique --no-keys.</translation>
    </message>
    <message>
        <source>The keys could not be kept: %1. The account is there without them; give them in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY at each use.</source>
        <translation>No se pudieron guardar las claves: %1. La cuenta existe sin ellas; indíquelas en AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY en cada uso.</translation>
    </message>
    <message>
        <source>The account “%1” is added. “account test” tries it.</source>
        <translation>Se ha añadido la cuenta «%1». «account test» la prueba.</translation>
    </message>
    <message>
        <source>--price is what a stored terabyte costs a month in US dollars, such as 4 or 5.99, not “%1”.</source>
        <translation>--price es lo que cuesta al mes un terabyte almacenado en dólares, como 4 o 5.99, no «%1».</translation>
    </message>
    <message>
        <source>The share key is the account&apos;s own access key. It would stand in every link; make a public, read-only one.</source>
        <translation>La clave para compartir es la propia clave de acceso de la cuenta. Estaría en cada enlace; cree una pública de solo lectura.</translation>
    </message>
    <message>
        <source>Uploads cannot be kept alive at this store: either it deletes none by itself, or it counts from when they were begun.</source>
        <translation>En este almacén no se pueden mantener vivas las subidas: o no borra ninguna por sí mismo, o cuenta desde que se empezaron.</translation>
    </message>
    <message>
        <source>A share key is for share links of Storj; this account is at another store.</source>
        <translation>La clave para compartir es para enlaces de Storj; esta cuenta es de otro almacén.</translation>
    </message>
    <message>
        <source>This is no share key: it has to be a public access key, or a link made with it.</source>
        <translation>Esta no es una clave para compartir: tiene que ser una clave de acceso pública o un enlace hecho con ella.</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>El bloque de claves se repartió en sus campos.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Fields that most accounts do not need</source>
        <translation>Campos que la mayoría de las cuentas no necesita</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Bucket to test</source>
        <translation>Bucket de prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Asks the store for its buckets</source>
        <translation>Pregunta al almacén por sus buckets</translation>
    </message>
    <message>
        <source>“Test” will list this bucket, and begin and abort one empty upload in it. Nothing is stored.</source>
        <translation>«Probar» listará este bucket e iniciará y anulará una subida vacía en él. No se almacena nada.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Pro&amp;barlo</translation>
    </message>
    <message>
        <source>bucket, optional</source>
        <translation>bucket, opcional</translation>
    </message>
    <message>
        <source>With a bucket, the test also tells what the keys may do there.</source>
        <translation>Con un bucket, la prueba también dice qué permiten las claves en él.</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialogs</name>
    <message>
        <source>There is no keychain that could keep the keys, so they are kept for this run only and asked for again at the next start.</source>
        <translation>No hay ningún llavero que pueda guardar las claves, así que se conservan solo durante esta sesión y se vuelven a pedir en el próximo inicio.</translation>
    </message>
    <message>
        <source>The account of this transfer is not there any more. Add it again, then resume the transfer.</source>
        <translation>La cuenta de esta transferencia ya no existe. Añádala de nuevo y, después, reanude la transferencia.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>¿Quitar la cuenta %1?</translation>
    </message>
    <message>
        <source>Its keys are removed from the keychain. Nothing at the store changes; transfers of this account stop until it is there again.</source>
        <translation>Sus claves se quitan del llavero. No cambia nada en el almacén; las transferencias de esta cuenta se detienen hasta que vuelva a existir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the keys are gone (%1). Look for Partway in the keychain&apos;s own window.</source>
        <translation>El llavero no confirmó que las claves se hayan eliminado (%1). Busque Partway en la ventana del propio llavero.</translation>
    </message>
</context>
<context>
    <name>partway::AccountForm</name>
    <message>
        <source>http:// sends everything in the clear: anyone on the way can read the files. Use https:// where the store offers it.</source>
        <translation>http:// lo envía todo sin cifrar: cualquiera que esté en el camino puede leer los archivos. Use https:// si el almacén lo ofrece.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Where its keys are</source>
        <translation>Dónde están sus claves</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket en la ruta</translation>
    </message>
    <message>
        <source>Bucket in the host name</source>
        <translation>Bucket en el nombre de host</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Direccionamiento</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>&amp;ID de cuenta</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gión</translation>
    </message>
    <message>
        <source>Keys &amp;from</source>
        <translation>Claves &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Addressing</source>
        <translation>Direcciona&amp;miento</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Archivo de &amp;CA</translation>
    </message>
    <message>
        <source>The keychain; enter them below</source>
        <translation>El llavero; introdúzcalas abajo</translation>
    </message>
    <message>
        <source>Profile “%1” of the AWS files</source>
        <translation>Perfil «%1» de los archivos de AWS</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpoint: %1</translation>
    </message>
    <message>
        <source>There is another account with this name. Choose another one.</source>
        <translation>Hay otra cuenta con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Enter the account ID. The provider shows it beside the keys.</source>
        <translation>Introduzca el ID de cuenta. El proveedor lo muestra junto a las claves.</translation>
    </message>
    <message>
        <source>An account ID is letters and digits only.</source>
        <translation>Un ID de cuenta contiene solo letras y cifras.</translation>
    </message>
    <message>
        <source>Enter the name of the server.</source>
        <translation>Introduzca el nombre del servidor.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like s3.example.com or s3.example.com:9000.</source>
        <translation>Este no es el nombre de un servidor. Tiene la forma s3.example.com o s3.example.com:9000.</translation>
    </message>
    <message>
        <source>There is no such region. It looks like eu-central-1.</source>
        <translation>No existe esa región. Tiene la forma eu-central-1.</translation>
    </message>
    <message>
        <source>Enter the address of the store. The provider shows it as “endpoint”.</source>
        <translation>Introduzca la dirección del almacén. El proveedor la muestra como «endpoint».</translation>
    </message>
    <message>
        <source>This is no endpoint. It looks like https://host or http://host:port, with nothing behind it.</source>
        <translation>Este no es un endpoint. Tiene la forma https://host o http://host:port, sin nada detrás.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>No se puede leer este archivo. Elija otro.</translation>
    </message>
    <message>
        <source>Other S3-compatible</source>
        <translation>Otro almacenamiento compatible con S3</translation>
    </message>
</context>
<context>
    <name>partway::AccountListCommand</name>
    <message>
        <source>There are no accounts. “account add” adds one.</source>
        <translation>No hay cuentas. «account add» añade una.</translation>
    </message>
</context>
<context>
    <name>partway::AccountRemoveCommand</name>
    <message>
        <source>The account “%1” is removed.</source>
        <translation>Se ha quitado la cuenta «%1».</translation>
    </message>
    <message>
        <source>The account “%1” is removed, but the keychain did not answer (%2). Look there for keys of “partway” if it held any.</source>
        <translation>Se ha quitado la cuenta «%1», pero el llavero no respondió (%2). Busque allí claves de «partway», por si las contenía.</translation>
    </message>
</context>
<context>
    <name>partway::AccountTestCommand</name>
    <message>
        <source>“%1” works: the bucket %2 can be reached.</source>
        <translation>«%1» funciona: se puede acceder al bucket %2.</translation>
    </message>
    <message>
        <source>“%1” works. Buckets that it shows: %2.</source>
        <translation>«%1» funciona. Buckets que muestra: %2.</translation>
    </message>
    <message>
        <source>The server knows the keys of “%1”, but they may not list buckets. Name a bucket to try it: account test %1 s3://BUCKET</source>
        <translation>El servidor conoce las claves de «%1», pero no pueden listar buckets. Indique un bucket para probarla: account test %1 s3://BUCKET</translation>
    </message>
</context>
<context>
    <name>partway::AccountTrial</name>
    <message numerus="yes">
        <source>It works: %n buckets are there.</source>
        <translation>
            <numerusform>Funciona: hay %n bucket.</numerusform>
            <numerusform>Funciona: hay %n buckets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets.</source>
        <translation>El almacén conoce estas claves. No pueden listar todos los buckets.</translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets; name one here to test it, and type its name when you upload.</source>
        <translation>El almacén conoce estas claves. No pueden listar todos los buckets; indique uno aquí para probarlo y escriba su nombre al subir.</translation>
    </message>
    <message>
        <source>They may list what is in %1.</source>
        <translation>Pueden listar lo que hay en %1.</translation>
    </message>
    <message>
        <source>They may not list what is in %1. Uploads may work all the same; what is there cannot be shown.</source>
        <translation>No pueden listar lo que hay en %1. Aun así, puede que las subidas funcionen; lo que hay allí no se puede mostrar.</translation>
    </message>
    <message>
        <source>They may not begin an upload in %1. Use keys that may write there.</source>
        <translation>No pueden iniciar una subida en %1. Use claves que puedan escribir allí.</translation>
    </message>
    <message>
        <source>They may begin and abort uploads. Nothing of the test is left there.</source>
        <translation>Pueden iniciar y anular subidas. No queda allí nada de la prueba.</translation>
    </message>
    <message>
        <source>An upload could be begun, but not aborted. The empty upload of “%1” is left there: abort it with keys that may, or let the store&apos;s own rule do it.</source>
        <translation>Se pudo iniciar una subida, pero no anularla. La subida vacía de «%1» queda allí: anúlela con claves que puedan hacerlo o deje que lo haga la regla del propio almacén.</translation>
    </message>
</context>
<context>
    <name>partway::AdoptCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Indique qué subida con --upload-id; «uploads» las muestra.</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer already: “resume %1” goes on with it.</source>
        <translation>Esta subida ya pertenece a la transferencia %1 de este equipo: «resume %1» la continúa.</translation>
    </message>
    <message>
        <source>What is on the server would be lost, and nobody can be asked here. Say --yes to go on all the same.</source>
        <translation>Se perdería lo que hay en el servidor y aquí no se puede preguntar a nadie. Use --yes para continuar de todos modos.</translation>
    </message>
    <message>
        <source>Go on with this upload? [y/N] </source>
        <translation>¿Continuar con esta subida? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Parts that differ, and are overwritten: %1</source>
        <translation>Partes que difieren y se sobrescriben: %1</translation>
    </message>
    <message>
        <source>This store keeps no digest of these parts that can be compared: those that cannot be compared are overwritten with what the file holds.</source>
        <translation>Este almacén no guarda de estas partes ningún resumen comparable: las que no se pueden comparar se sobrescriben con lo que contiene el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file: the upload may be of another file.</source>
        <translation>
            <numerusform>%Ln parte está más allá del final del archivo: la subida puede ser de otro archivo.</numerusform>
            <numerusform>%Ln partes están más allá del final del archivo: la subida puede ser de otro archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now.</source>
        <translation>En los últimos minutos llegó una parte: puede que alguien la esté enviando ahora mismo.</translation>
    </message>
    <message>
        <source>Every part is there: it only needs to be completed.</source>
        <translation>Están todas las partes: solo falta completarla.</translation>
    </message>
    <message>
        <source>%1 are to be sent.</source>
        <translation>Hay que enviar %1.</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. To go on overwrites the parts with what the file holds; “upload” begins a fresh one, “abort-uploads” frees this one.</source>
        <translation>Ninguna parte coincide por su ETag: es otro archivo, o la subida está cifrada con una clave (SSE-KMS) y sus ETag no son MD5. Seguir sobrescribe las partes con lo que contiene el archivo; «upload» empieza una nueva, «abort-uploads» libera esta.</translation>
    </message>
</context>
<context>
    <name>partway::AdoptDialog</name>
    <message>
        <source>This upload belongs to a transfer in the queue, “%1” (%2). Resume that one.</source>
        <translation>Esta subida es de una transferencia de la cola, «%1» (%2). Reanude esa.</translation>
    </message>
    <message>
        <source>A transfer in the queue makes the same object already: “%1” (%2). The one that ends last replaces the other&apos;s.</source>
        <translation>Una transferencia de la cola ya crea el mismo objeto: «%1» (%2). La que termine después reemplaza a la otra.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Begin a new upload</source>
        <translation>Empezar una subida nueva</translation>
    </message>
    <message>
        <source>Abort it, begin a new one</source>
        <translation>Anularla y empezar otra</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Adopt and send the rest</source>
        <translation>Adoptar y enviar el resto</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Show it in the &amp;queue</source>
        <translation>Mostrarla en la &amp;cola</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>&amp;Nada más trabaja ya en esta subida</translation>
    </message>
    <message>
        <source>What becomes of the upload that is there</source>
        <translation>Qué pasa con la subida que hay</translation>
    </message>
    <message>
        <source>&amp;The upload that is there:</source>
        <translation>La subida &amp;que hay:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adoptar %1</translation>
    </message>
    <message>
        <source>The file on this computer is compared with the parts that are on the server. Parts that match are kept; the rest is sent.</source>
        <translation>El archivo de este equipo se compara con las partes del servidor. Las que coinciden se conservan; el resto se envía.</translation>
    </message>
    <message>
        <source>Go on with it; what is not proven is sent again</source>
        <translation>Seguir con ella; lo no probado se envía de nuevo</translation>
    </message>
    <message>
        <source>Leave it there, and begin a new one; it is billed on</source>
        <translation>Dejarla ahí y empezar otra; se sigue facturando</translation>
    </message>
    <message>
        <source>Abort it, and begin a new one; its parts are freed</source>
        <translation>Anularla y empezar otra; sus partes se liberan</translation>
    </message>
</context>
<context>
    <name>partway::CaFileField</name>
    <message>
        <source>File with an additional certificate authority</source>
        <translation>Archivo con una autoridad de certificación adicional</translation>
    </message>
    <message>
        <source>optional, a PEM file</source>
        <translation>opcional, un archivo PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo de CA</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>partway::CellMap</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ColumnMenu</name>
    <message>
        <source>Queue order</source>
        <translation>Orden de la cola</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Columnas como al principio</translation>
    </message>
</context>
<context>
    <name>partway::CompletionCommand</name>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>Hay autocompletado para bash, zsh y fish, no para «%1».</translation>
    </message>
</context>
<context>
    <name>partway::ConflictModel</name>
    <message>
        <source>As chosen below</source>
        <translation>Como se elija abajo</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Overwrite if different</source>
        <translation>Sobrescribir si es distinto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>At the store</source>
        <translation>En el almacén</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>as much as is written</source>
        <translation>tanto como se escriba</translation>
    </message>
</context>
<context>
    <name>partway::ConflictSheet</name>
    <message>
        <source>Do this from now on without asking</source>
        <translation>Hacer esto en adelante sin preguntar</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existen</translation>
    </message>
    <message>
        <source>Files whose objects are there already</source>
        <translation>Archivos cuyos objetos ya existen</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>Qué hacer con todos ellos</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>Para &amp;todos:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la subida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects are there already</source>
        <translation>
            <numerusform>%Ln objeto ya existe</numerusform>
            <numerusform>%Ln objetos ya existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1. %n other files are new and go up in any case.</source>
        <translation>
            <numerusform>En %1. Otro archivo (%n) es nuevo y se sube en cualquier caso.</numerusform>
            <numerusform>En %1. Otros %n archivos son nuevos y se suben en cualquier caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Choose what is to become of them.</source>
        <translation>En %1. Elija qué hacer con ellos.</translation>
    </message>
    <message>
        <source>“Keep both” uploads under the next free name, such as “file (2).ext”. “Overwrite if different” compares size and checksum first; what cannot be compared counts as different.</source>
        <translation>«Conservar ambos» sube con el siguiente nombre libre, como «archivo (2).ext». «Sobrescribir si es distinto» compara primero el tamaño y la suma de comprobación; lo que no se puede comparar cuenta como distinto.</translation>
    </message>
</context>
<context>
    <name>partway::ControlActions</name>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Pausar hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself tomorrow morning</source>
        <translation>Pausa todo ahora y continúa por sí solo mañana por la mañana</translation>
    </message>
    <message>
        <source>Pause &amp;until…</source>
        <translation>Pausar &amp;hasta…</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself when you say</source>
        <translation>Pausa todo ahora y continúa por sí solo cuando usted indique</translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation>&amp;Reanudar ahora</translation>
    </message>
    <message>
        <source>Ends the pause before its time; what you paused yourself stays so</source>
        <translation>Termina la pausa antes de tiempo; lo que usted pausó sigue en pausa</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;No hacer nada</translation>
    </message>
    <message>
        <source>Partway stays open when everything is uploaded</source>
        <translation>Partway sigue abierto cuando todo está subido</translation>
    </message>
    <message>
        <source>&amp;Quit Partway</source>
        <translation>&amp;Salir de Partway</translation>
    </message>
    <message>
        <source>Closes Partway when everything is uploaded</source>
        <translation>Cierra Partway cuando todo está subido</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>Sus&amp;pender</translation>
    </message>
    <message>
        <source>Sends the computer to sleep when everything is uploaded</source>
        <translation>Suspende el equipo cuando todo está subido</translation>
    </message>
    <message>
        <source>&amp;When everything is uploaded</source>
        <translation>&amp;Cuando todo esté subido</translation>
    </message>
</context>
<context>
    <name>partway::ControlDesk</name>
    <message numerus="yes">
        <source>%Ln transfers failed, so nothing was done at the end. Look at them and resume them.</source>
        <translation>
            <numerusform>Falló %Ln transferencia, así que no se hizo nada al final. Revísela y reanúdela.</numerusform>
            <numerusform>Fallaron %Ln transferencias, así que no se hizo nada al final. Revíselas y reanúdelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow, %1</source>
        <translation>Pausar hasta &amp;mañana, %1</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>P&amp;referencias…</translation>
    </message>
    <message>
        <source>Paused until %1 by timetable</source>
        <translation>En pausa hasta %1 por horario</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reanudar ahora</translation>
    </message>
    <message>
        <source>Everything is paused until %1, as the timetable says. New transfers wait, too.</source>
        <translation>Todo está en pausa hasta %1, según el horario. Las transferencias nuevas también esperan.</translation>
    </message>
    <message>
        <source>Everything is paused until %1 and goes on by itself then. New transfers wait, too.</source>
        <translation>Todo está en pausa hasta %1 y entonces continúa por sí solo. Las transferencias nuevas también esperan.</translation>
    </message>
    <message>
        <source>Quits when everything is uploaded</source>
        <translation>Se cierra cuando todo esté subido</translation>
    </message>
    <message>
        <source>Sleeps when everything is uploaded</source>
        <translation>Se suspende cuando todo esté subido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Quits in %Ln s</source>
        <translation>
            <numerusform>Se cierra en %Ln s</numerusform>
            <numerusform>Se cierra en %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps in %Ln s</source>
        <translation>
            <numerusform>Se suspende en %Ln s</numerusform>
            <numerusform>Se suspende en %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. Partway quits in %Ln seconds.</source>
        <translation>
            <numerusform>Todo está subido. Partway se cierra en %Ln segundo.</numerusform>
            <numerusform>Todo está subido. Partway se cierra en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>Todo está subido. El equipo se suspende en %Ln segundo.</numerusform>
            <numerusform>Todo está subido. El equipo se suspende en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer could not be sent to sleep: %1.</source>
        <translation>No se pudo suspender el equipo: %1.</translation>
    </message>
</context>
<context>
    <name>partway::DbusNotifier</name>
    <message>
        <source>Show Partway</source>
        <translation>Mostrar Partway</translation>
    </message>
</context>
<context>
    <name>partway::Delivery</name>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la subida</translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is there already, for %Ln files…</source>
        <translation>
            <numerusform>Comprobando lo que ya existe, para %Ln archivo…</numerusform>
            <numerusform>Comprobando lo que ya existe, para %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many to look at each of them.</source>
        <translation>Son demasiados para comprobar cada uno.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %Ln objects are there already. %1 They are queued and looked at when their turn comes; none is overwritten.</source>
        <translation>
            <numerusform>No se sabe si %Ln objeto ya existe. %1 Queda en la cola y se comprueba cuando llega su turno; no se sobrescribe.</numerusform>
            <numerusform>No se sabe si %Ln objetos ya existen. %1 Quedan en la cola y se comprueban cuando llega su turno; no se sobrescribe ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln files with what is there…</source>
        <translation>
            <numerusform>Comparando %Ln archivo con lo que hay allí…</numerusform>
            <numerusform>Comparando %Ln archivos con lo que hay allí…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already, byte for byte, and were left out.</source>
        <translation>
            <numerusform>%Ln archivo ya existe, byte por byte, y se omitió.</numerusform>
            <numerusform>%Ln archivos ya existen, byte por byte, y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be compared with what is there, since its checksum is of another kind; they are uploaded as if they were different.</source>
        <translation>
            <numerusform>%Ln archivo no se pudo comparar con lo que hay allí, porque su suma de comprobación es de otro tipo; se sube como si fuera distinto.</numerusform>
            <numerusform>%Ln archivos no se pudieron comparar con lo que hay allí, porque su suma de comprobación es de otro tipo; se suben como si fueran distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for free names…</source>
        <translation>Buscando nombres libres…</translation>
    </message>
    <message>
        <source>Looking for uploads in progress…</source>
        <translation>Buscando subidas en curso…</translation>
    </message>
    <message numerus="yes">
        <source>Freeing %Ln uploads in progress…</source>
        <translation>
            <numerusform>Liberando %Ln subida en curso…</numerusform>
            <numerusform>Liberando %Ln subidas en curso…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads in progress could not be aborted and may still be billed. Look at them again in a few minutes.</source>
        <translation>
            <numerusform>%Ln subida en curso no se pudo anular y puede que se siga facturando. Vuelva a comprobarla dentro de unos minutos.</numerusform>
            <numerusform>%Ln subidas en curso no se pudieron anular y puede que se sigan facturando. Vuelva a comprobarlas dentro de unos minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 goes on. What was sent of it already is not sent again, where the same is written into the pipe.</source>
        <translation>La transferencia de %1 continúa. Lo que ya se envió no se envía otra vez, si se escribe lo mismo en la tubería.</translation>
    </message>
    <message>
        <source>%1 is read already, by the transfer to %2, and was not added again. Remove that transfer first to send the pipe elsewhere.</source>
        <translation>%1 ya se está leyendo, para la transferencia a %2, y no se añadió otra vez. Quite primero esa transferencia para enviar la tubería a otro lugar.</translation>
    </message>
</context>
<context>
    <name>partway::DemoCommand</name>
    <message>
        <source>--size is a size such as 200MiB, not “%1”.</source>
        <translation>--size es un tamaño como 200MiB, no «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be emptied. Remove it, then try again.</source>
        <translation>No se puede vaciar %1. Elimínelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Making a sample of %1 …</source>
        <translation>Creando una muestra de %1 …</translation>
    </message>
    <message>
        <source>The sample could not be written to %1 (%2). Free some space, then try again.</source>
        <translation>No se pudo escribir la muestra en %1 (%2). Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The practice store is at %1. Sending the sample in parts of %2 …</source>
        <translation>El almacén de práctica está en %1. Enviando la muestra en partes de %2 …</translation>
    </message>
    <message>
        <source>Reading it back …</source>
        <translation>Leyéndola de vuelta …</translation>
    </message>
    <message>
        <source>read %1 of %2</source>
        <translation>leído %1 de %2</translation>
    </message>
    <message>
        <source>It arrived and is identical: %1, %2, SHA-256 %3.</source>
        <translation>Llegó y es idéntica: %1, %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>The practice store keeps it in %1.</source>
        <translation>El almacén de práctica la guarda en %1.</translation>
    </message>
</context>
<context>
    <name>partway::DestinationBar</name>
    <message>
        <source>Account to upload to</source>
        <translation>Cuenta a la que subir</translation>
    </message>
    <message>
        <source>Bucket to upload to</source>
        <translation>Bucket al que subir</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>bucket</translation>
    </message>
    <message>
        <source>Prefix of the new objects</source>
        <translation>Prefijo de los objetos nuevos</translation>
    </message>
    <message>
        <source>Upload &amp;to</source>
        <translation>&amp;Subir a</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>Pre&amp;fijo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Elegir destino</translation>
    </message>
    <message>
        <source>Look through accounts, buckets and folders for the destination (Ctrl+D)</source>
        <translation>Buscar el destino en cuentas, buckets y carpetas (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>prefix, optional</source>
        <translation>prefijo, opcional</translation>
    </message>
    <message>
        <source>Stands in front of the names of all files, for example reels/day1/</source>
        <translation>Se antepone a los nombres de todos los archivos, por ejemplo reels/dia1/</translation>
    </message>
</context>
<context>
    <name>partway::DestinationChooser</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Elegir destino</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Últimos usados</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nivel superior</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>There is no bucket. Type the name of one that these keys may use.</source>
        <translation>No hay ningún bucket. Escriba el nombre de uno que estas claves puedan usar.</translation>
    </message>
    <message>
        <source>Choose a bucket. Enter opens it.</source>
        <translation>Elija un bucket. Intro lo abre.</translation>
    </message>
    <message>
        <source>Enter opens a folder, Backspace goes up.</source>
        <translation>Intro abre una carpeta; Retroceso sube un nivel.</translation>
    </message>
    <message>
        <source>Nothing is made at the store: the folder exists with the first file that is uploaded into it.</source>
        <translation>No se crea nada en el almacén: la carpeta existe con el primer archivo que se sube a ella.</translation>
    </message>
    <message>
        <source>Accounts and places that were used last</source>
        <translation>Cuentas y lugares usados por última vez</translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation>Buckets y carpetas</translation>
    </message>
    <message>
        <source>Bucket and prefix</source>
        <translation>Bucket y prefijo</translation>
    </message>
    <message>
        <source>bucket/prefix/, or choose below</source>
        <translation>bucket/prefijo/, o elija abajo</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la carpeta nueva</translation>
    </message>
    <message>
        <source>name of the new folder, then Enter</source>
        <translation>nombre de la carpeta nueva y, después, Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Upload to</source>
        <translation>&amp;Subir a</translation>
    </message>
    <message>
        <source>Takes what stands above (Ctrl+Enter)</source>
        <translation>Toma lo que figura arriba (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>A link named this place. Enter looks at it, “Choose” takes it; until then nothing is asked or sent.</source>
        <translation>Un enlace ha indicado este lugar. Intro lo consulta y «Elegir» lo acepta; hasta entonces no se pregunta ni se envía nada.</translation>
    </message>
</context>
<context>
    <name>partway::DetailsPane</name>
    <message>
        <source>sent whole, in one request</source>
        <translation>enviado entero, en una sola solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1, %2 confirmed</source>
        <translation>
            <numerusform>%Ln de %1, %2 confirmada</numerusform>
            <numerusform>%Ln de %1, %2 confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 bytes)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Upload ID</source>
        <translation>ID de subida</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>The store deletes it</source>
        <translation>El almacén la elimina</translation>
    </message>
    <message>
        <source>Begun again</source>
        <translation>Reiniciada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>Momento del fallo</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Consultado de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of several sizes, %1 confirmed</source>
        <translation>
            <numerusform>%Ln de tamaño propio, %1 confirmadas</numerusform>
            <numerusform>%Ln de varios tamaños, %1 confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept alive at</source>
        <translation>Mantenida viva a las</translation>
    </message>
    <message>
        <source>Keeping it alive failed</source>
        <translation>No se pudo mantener viva</translation>
    </message>
</context>
<context>
    <name>partway::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>This is what is copied. It holds no keys and no links; read it before you hand it on.</source>
        <translation>Esto es lo que se copia. No contiene claves de acceso ni enlaces; léalo antes de entregarlo.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>With the &amp;names of files, buckets and objects that have errors</source>
        <translation>Con los &amp;nombres de los archivos, buckets y objetos que tienen errores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>partway::DropOverlay</name>
    <message>
        <source>Drop files</source>
        <translation>Soltar archivos</translation>
    </message>
</context>
<context>
    <name>partway::EmptyState</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>No transfer matches</source>
        <translation>Ninguna transferencia coincide</translation>
    </message>
    <message>
        <source>No name, destination or account here has all of these words: %1</source>
        <translation>Ningún nombre, destino o cuenta contiene aquí todas estas palabras: %1</translation>
    </message>
    <message>
        <source>Nothing goes to this account yet</source>
        <translation>Todavía no va nada a esta cuenta</translation>
    </message>
    <message>
        <source>Choose it above as the destination; then drop files here.</source>
        <translation>Elíjala arriba como destino y, después, suelte aquí los archivos.</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>Transfers that move or wait for their turn are listed here.</source>
        <translation>Aquí se muestran las transferencias que avanzan o esperan su turno.</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>No hay nada en pausa</translation>
    </message>
    <message>
        <source>Pausing keeps every finished part; Space pauses what is selected and brings it back. Some stores delete what is paused for long; this list says when.</source>
        <translation>Pausar conserva todas las partes terminadas; la barra espaciadora pausa lo seleccionado y lo reanuda. Algunos almacenes eliminan lo que está mucho tiempo en pausa; esta lista indica cuándo.</translation>
    </message>
    <message>
        <source>Nothing is finished yet</source>
        <translation>Todavía no ha finalizado nada</translation>
    </message>
    <message>
        <source>What has arrived is listed here, each verified, until you remove it.</source>
        <translation>Aquí se muestra lo que ha llegado, todo verificado, hasta que lo quite.</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>No ha fallado nada</translation>
    </message>
    <message>
        <source>What cannot go on by itself is listed here, with what happened and a button that helps.</source>
        <translation>Aquí se muestra lo que no puede continuar por sí solo, con lo que ocurrió y un botón que ayuda.</translation>
    </message>
    <message>
        <source>Where should files go?</source>
        <translation>¿Adónde deben ir los archivos?</translation>
    </message>
    <message>
        <source>Choose an account and a bucket above; then drop files here.</source>
        <translation>Elija arriba una cuenta y un bucket y, después, suelte aquí los archivos.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Suelte aquí los archivos</translation>
    </message>
    <message>
        <source>They upload to %1, in parallel parts. Whatever the line or this computer does in between, they never start again from zero.</source>
        <translation>Se suben a %1 en partes paralelas. Haga lo que haga entretanto la línea o este equipo, nunca vuelven a empezar de cero.</translation>
    </message>
</context>
<context>
    <name>partway::ExcludeList</name>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Names that are left out</source>
        <translation>Nombres excluidos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Añadir un patrón</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the pattern</source>
        <translation>Quitar el patrón</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>Puts the patterns back that Partway came with</source>
        <translation>Restablece los patrones con los que venía Partway</translation>
    </message>
</context>
<context>
    <name>partway::ExpiryDesk</name>
    <message>
        <source>The store deletes what was sent of %1 at about %2. Resume it to keep that.</source>
        <translation>El almacén elimina lo enviado de %1 hacia %2. Reanúdela para conservarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Stores delete what was sent of %Ln stopped uploads, first that of %1 at about %2. Resume them to keep it.</source>
        <translation>
            <numerusform>Los almacenes eliminan lo enviado de %Ln subida detenida, primero la de %1 hacia %2. Reanúdela para conservarlo.</numerusform>
            <numerusform>Los almacenes eliminan lo enviado de %Ln subidas detenidas, primero la de %1 hacia %2. Reanúdelas para conservarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads expire soon</source>
        <translation>
            <numerusform>%Ln subida caduca pronto</numerusform>
            <numerusform>%Ln subidas caducan pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 could not be kept alive. The store deletes what was sent of it at about %2. Resume it to keep that.</source>
        <translation>No se pudo mantener viva %1. El almacén borra hacia las %2 lo que se envió. Reanúdela para conservarlo.</translation>
    </message>
</context>
<context>
    <name>partway::ExportActions</name>
    <message>
        <source>&amp;Export list</source>
        <translation>&amp;Exportar lista</translation>
    </message>
    <message>
        <source>Finished, failed and aborted…</source>
        <translation>Finalizadas, fallidas y anuladas…</translation>
    </message>
    <message>
        <source>All transfers…</source>
        <translation>Todas las transferencias…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>transfers.csv</source>
        <comment>a file name</comment>
        <translation>transferencias.csv</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2. Choose another folder, or free some space.</source>
        <translation>No se pudo escribir la lista en %1: %2. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln transferencia en %1.</numerusform>
            <numerusform>Se escribieron %Ln transferencias en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>partway::FiguresBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regla…</translation>
    </message>
    <message>
        <source>Abort older than…</source>
        <translation>Anular anteriores…</translation>
    </message>
    <message>
        <source>All uploads in progress</source>
        <translation>Todas las subidas en curso</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Subidas sin terminar</translation>
    </message>
    <message>
        <source>Stored and billed</source>
        <translation>Almacenado y facturado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Deleted by the store soon</source>
        <translation>El almacén las elimina pronto</translation>
    </message>
    <message>
        <source>What the store removes by itself, by a rule of the bucket</source>
        <translation>Lo que el almacén elimina por sí solo, según una regla del bucket</translation>
    </message>
    <message>
        <source>Asks for an age, and tells what that would free</source>
        <translation>Pregunta por una antigüedad y dice qué liberaría</translation>
    </message>
    <message>
        <source>More for uploads in progress</source>
        <translation>Más sobre las subidas en curso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Without what lies at stores whose price is not known. The account&apos;s settings have a place for it.</source>
        <translation>Sin lo que hay en almacenes cuyo precio no se conoce. En los ajustes de la cuenta hay un lugar para él.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln selected…</source>
        <translation>
            <numerusform>Anular %Ln seleccionada…</numerusform>
            <numerusform>Anular %Ln seleccionadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing more is asked of the stores</source>
        <translation>No se pregunta nada más a los almacenes</translation>
    </message>
    <message>
        <source>Asks the stores again (F5)</source>
        <translation>Vuelve a preguntar a los almacenes (F5)</translation>
    </message>
</context>
<context>
    <name>partway::FileChoice</name>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Elegir el &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>Buscar en una carp&amp;eta…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Looks through a folder, and those in it, for files of this name and size</source>
        <translation>Busca en una carpeta, y en las que contiene, archivos de este nombre y tamaño</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Files that could be it</source>
        <translation>Archivos que podrían ser</translation>
    </message>
    <message>
        <source>The file of this upload</source>
        <translation>El archivo de esta subida</translation>
    </message>
    <message>
        <source>The folder to look through</source>
        <translation>La carpeta en la que buscar</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln files in %1…</source>
        <translation>
            <numerusform>%Ln archivo visto en %1…</numerusform>
            <numerusform>%Ln archivos vistos en %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln files in %1 has this name and size. Choose the file by hand, or look in another folder.</source>
        <translation>
            <numerusform>El %Ln archivo de %1 no tiene este nombre y tamaño. Elija el archivo a mano o busque en otra carpeta.</numerusform>
            <numerusform>Ninguno de los %Ln archivos de %1 tiene este nombre y tamaño. Elija el archivo a mano o busque en otra carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could be it, the likeliest first. Open one to compare it.</source>
        <translation>
            <numerusform>%Ln archivo podría ser. Ábralo para compararlo.</numerusform>
            <numerusform>%Ln archivos podrían ser, el más probable primero. Abra uno para compararlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FileComparison</name>
    <message>
        <source>compared %1 of %2 parts</source>
        <translation>%1 de %2 partes comparadas</translation>
    </message>
</context>
<context>
    <name>partway::FindingsView</name>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>partway::FinishCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Indique qué subida con --upload-id; «uploads» las muestra.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to complete it without a question.</source>
        <translation>Aquí no se puede preguntar a nadie. Use --yes para completarla sin preguntar.</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer: “resume %1” sends what is missing, and completes it.</source>
        <translation>Esta subida pertenece a la transferencia %1 de este equipo: «resume %1» envía lo que falta y la completa.</translation>
    </message>
    <message>
        <source>Whether this upload belongs to a transfer of this computer cannot be told: %1</source>
        <translation>No se puede saber si esta subida pertenece a una transferencia de este equipo: %1</translation>
    </message>
    <message>
        <source>Not proven without the file: that these are all of its parts, and that their bytes are right. --file FILE compares them.</source>
        <translation>Sin el archivo no está probado que estas sean todas sus partes ni que sus bytes sean correctos. --file ARCHIVO las compara.</translation>
    </message>
    <message>
        <source>Parts that differ: %1</source>
        <translation>Partes que difieren: %1</translation>
    </message>
    <message>
        <source>Parts that are missing: %1</source>
        <translation>Partes que faltan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file.</source>
        <translation>
            <numerusform>%Ln parte está más allá del final del archivo.</numerusform>
            <numerusform>%Ln partes están más allá del final del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not %1, and was not completed. “adopt” sends what differs or is missing.</source>
        <translation>La subida no es %1 y no se completó. «adopt» envía lo que difiere o falta.</translation>
    </message>
    <message>
        <source>Every part is the file&apos;s.</source>
        <translation>Todas las partes son las del archivo.</translation>
    </message>
    <message>
        <source>The sizes are the file&apos;s, but this store keeps no digest of its parts that can be compared: whether the bytes are right is not proven.</source>
        <translation>Los tamaños son los del archivo, pero este almacén no guarda ningún resumen comparable de las partes: no está probado que los bytes sean correctos.</translation>
    </message>
    <message>
        <source>Complete it? [y/N] </source>
        <translation>¿Completarla? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was completed.</source>
        <translation>No se completó nada.</translation>
    </message>
    <message>
        <source>%1 is complete: %2.</source>
        <translation>%1 está completo: %2.</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s.</source>
        <translation>Ninguna parte coincide por su ETag: es otro archivo, o la subida está cifrada con una clave (SSE-KMS) y sus ETag no son MD5.</translation>
    </message>
    <message>
        <source>Nothing was completed. Without --file it is completed unproven.</source>
        <translation>No se completó nada. Sin --file se completa sin prueba.</translation>
    </message>
</context>
<context>
    <name>partway::FinishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Choose the file to &amp;prove it…</source>
        <translation>Elegir el archivo para &amp;probarlo…</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>&amp;Nada más trabaja ya en esta subida</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>A&amp;doptar…</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>Copiar &amp;URL del objeto</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Terminar %1</translation>
    </message>
    <message>
        <source>The store puts the parts that are there together into one object. Nothing is sent.</source>
        <translation>El almacén une las partes que hay en un objeto. No se envía nada.</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Mirando lo que hay…</translation>
    </message>
    <message>
        <source>The store puts the parts together. That may take minutes for a large object.</source>
        <translation>El almacén une las partes. Con un objeto grande puede tardar minutos.</translation>
    </message>
    <message>
        <source>It is finished: the object is there, %1, and it is what the parts make.</source>
        <translation>Completada: el objeto está ahí, %1, y es lo que forman las partes.</translation>
    </message>
    <message>
        <source>It cannot be finished as it is. %1 Adopt it with its file: what is missing is sent, what is there is kept.</source>
        <translation>No se puede completar tal como está. %1 Adóptela con su archivo: lo que falta se envía, lo que hay se conserva.</translation>
    </message>
    <message>
        <source>The parts follow each other without a gap. That they are the whole file, and its bytes, is not proven: only the file itself could tell.</source>
        <translation>Las partes se siguen sin huecos. Que sean el archivo entero, y sus bytes, no está probado: solo el archivo mismo podría decirlo.</translation>
    </message>
    <message>
        <source>It is not proven. %1 Choose another file.</source>
        <translation>No está probado. %1 Elija otro archivo.</translation>
    </message>
    <message>
        <source>Every part matches “%1”: it is this file, whole.</source>
        <translation>Todas las partes coinciden con «%1»: es este archivo, entero.</translation>
    </message>
    <message>
        <source>This is not “%1” as it is now (%2). Adopt the upload to send what is not the same, or choose another file.</source>
        <translation>Esto no es «%1» tal como está ahora (%2). Adopte la subida para enviar lo que no es igual, o elija otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have the sizes that “%1” asks for; the store keeps nothing that proves their bytes.</source>
        <translation>
            <numerusform>%Ln parte tiene el tamaño que pide «%1»; el almacén no guarda nada que pruebe sus bytes.</numerusform>
            <numerusform>%Ln partes tienen los tamaños que pide «%1»; el almacén no guarda nada que pruebe sus bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not there any more: somebody finished or aborted it, or the store removed it. Nothing was changed.</source>
        <translation>La subida ya no está: alguien la completó o la anuló, o el almacén la borró. No se cambió nada.</translation>
    </message>
    <message>
        <source>The upload ended, and the object that is there is not what its parts make. Somebody else may have aborted it or written the object. Look at the object before you rely on it.</source>
        <translation>La subida terminó, y el objeto que hay no es lo que forman sus partes. Quizá alguien la anuló o escribió el objeto. Mire el objeto antes de confiar en él.</translation>
    </message>
    <message>
        <source>The parts, or the object of that key, have changed since they were looked at, so nothing was finished. Somebody is at work there; look again later.</source>
        <translation>Las partes, o el objeto de esa clave, han cambiado desde que se miraron; por eso no se completó nada. Alguien trabaja ahí; mire de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The store does not take these parts as a whole upload. Adopt it with its file: what is missing is sent.</source>
        <translation>El almacén no acepta estas partes como una subida entera. Adóptela con su archivo: lo que falta se envía.</translation>
    </message>
    <message>
        <source>No part matches “%1” by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. Its bytes are not proven.</source>
        <translation>Ninguna parte coincide con «%1» por su ETag: es otro archivo, o la subida está cifrada con una clave (SSE-KMS) y sus ETag no son MD5. Sus bytes no están probados.</translation>
    </message>
</context>
<context>
    <name>partway::FirstStart</name>
    <message>
        <source>Add a place to upload to</source>
        <translation>Añadir un lugar al que subir</translation>
    </message>
    <message>
        <source>Partway sends large files to Storj, Amazon S3, Cloudflare R2 and every other store that speaks S3. An account says which one, and with whose keys.</source>
        <translation>Partway envía archivos grandes a Storj, Amazon S3, Cloudflare R2 y cualquier otro almacén que hable S3. Una cuenta indica cuál y con qué claves.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Type in the keys that your provider shows. They go into the system&apos;s keychain.</source>
        <translation>Escriba las claves que muestra su proveedor. Se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importar cuentas…</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Probar el almacén de práctica</translation>
    </message>
    <message>
        <source>A small S3 server on this computer, to try everything out. Nothing leaves the computer, and nothing costs anything.</source>
        <translation>Un pequeño servidor S3 en este equipo, para probarlo todo. Nada sale del equipo y nada cuesta dinero.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of other programs are on this computer.</source>
        <translation>
            <numerusform>Hay %n cuenta de otros programas en este equipo.</numerusform>
            <numerusform>Hay %n cuentas de otros programas en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the files of AWS, rclone, s3cmd, the MinIO client or Cyberduck.</source>
        <translation>De los archivos de AWS, rclone, s3cmd, el cliente de MinIO o Cyberduck.</translation>
    </message>
</context>
<context>
    <name>partway::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añada una cuenta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>Suelte un archivo</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pausar y continuar</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They go to the account, bucket and prefix that stand above the list.</source>
        <translation>Suelte archivos o carpetas en cualquier lugar de esta ventana. Van a la cuenta, el bucket y el prefijo que figuran encima de la lista.</translation>
    </message>
    <message>
        <source>Space pauses what is selected and keeps every finished part. What stays half-finished at a store is listed under “In progress”.</source>
        <translation>La barra espaciadora pausa lo seleccionado y conserva cada parte terminada. Lo que queda a medias en un almacén figura en «En curso».</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Cerrar los primeros pasos</translation>
    </message>
    <message>
        <source>Close (Esc); “First steps” in the help menu brings them back</source>
        <translation>Cerrar (Esc); «Primeros pasos» en el menú de ayuda los vuelve a mostrar</translation>
    </message>
    <message>
        <source>Partway knows where to upload to, and with whose keys.</source>
        <translation>Partway sabe adónde subir y con qué claves.</translation>
    </message>
    <message>
        <source>For trying things out there is the practice store, on this computer alone. Add your own store whenever you like.</source>
        <translation>Para probar está el almacén de práctica, solo en este equipo. Añada su propio almacén cuando quiera.</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys. Or try the practice store, which is on this computer alone.</source>
        <translation>Indica a qué almacén van los archivos y con qué claves. O pruebe el almacén de práctica, que está solo en este equipo.</translation>
    </message>
    <message>
        <source>Step %L1, done</source>
        <translation>Paso %L1, hecho</translation>
    </message>
    <message>
        <source>Step %L1</source>
        <translation>Paso %L1</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys.</source>
        <translation>Indica a qué almacén van los archivos y con qué claves.</translation>
    </message>
</context>
<context>
    <name>partway::FolderActions</name>
    <message>
        <source>Show its &amp;files</source>
        <translation>Mostrar sus &amp;archivos</translation>
    </message>
    <message>
        <source>Re&amp;try failed files</source>
        <translation>Reintentar archivos &amp;fallidos</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Lists every file of the folder with its state</source>
        <translation>Enumera cada archivo de la carpeta con su estado</translation>
    </message>
    <message>
        <source>Tries once more what failed, and looks again at what could not be read</source>
        <translation>Intenta de nuevo lo que falló y vuelve a mirar lo que no se pudo leer</translation>
    </message>
</context>
<context>
    <name>partway::FolderDelegate</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 archivos/s</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesModel</name>
    <message>
        <source>%1
Key: %2</source>
        <translation>%1
Clave: %2</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesPane</name>
    <message>
        <source>Files of the folder</source>
        <translation>Archivos de la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are selected. Choose one to see its files.</source>
        <translation>
            <numerusform>%Ln carpeta está seleccionada. Elija una para ver sus archivos.</numerusform>
            <numerusform>%Ln carpetas están seleccionadas. Elija una para ver sus archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to see its files.</source>
        <translation>Elija una carpeta para ver sus archivos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a folder, its files</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show:</source>
        <comment>which files</comment>
        <translation>Mostrar:</translation>
    </message>
</context>
<context>
    <name>partway::FolderFollow</name>
    <message numerus="yes">
        <source>%Ln files (%1) are at %2, verified.</source>
        <translation>
            <numerusform>%Ln archivo (%1) está en %2, comprobado.</numerusform>
            <numerusform>%Ln archivos (%1) están en %2, comprobados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped:</source>
        <translation>
            <numerusform>Se omitió %Ln:</numerusform>
            <numerusform>Se omitieron %Ln:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <translation>
            <numerusform>Falló %Ln:</numerusform>
            <numerusform>Fallaron %Ln:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: “%1” lists them all.</source>
        <translation>
            <numerusform>y %Ln más: «%1» los enumera todos.</numerusform>
            <numerusform>y %Ln más: «%1» los enumera todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>En pausa; lo terminado se conserva. Para continuar:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>Lo terminado se conserva. Para intentarlo de nuevo:</translation>
    </message>
</context>
<context>
    <name>partway::FolderModel</name>
    <message>
        <source>%1 %, %2</source>
        <comment>progress; files</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state; more</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>partway::FolderNews</name>
    <message>
        <source>Upload stopped: %1</source>
        <translation>Subida detenida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of %1 failed</source>
        <translation>
            <numerusform>%Ln archivo de %1 falló</numerusform>
            <numerusform>%Ln archivos de %1 fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1. The window says why the others failed.</source>
        <translation>
            <numerusform>%Ln archivo está guardado en %1. La ventana dice por qué fallaron los demás.</numerusform>
            <numerusform>%Ln archivos están guardados en %1. La ventana dice por qué fallaron los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder finished: %1</source>
        <translation>Carpeta finalizada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1.</source>
        <translation>
            <numerusform>%Ln archivo está guardado en %1.</numerusform>
            <numerusform>%Ln archivos están guardados en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderPreview</name>
    <message>
        <source>Looking through the folders…</source>
        <translation>Examinando las carpetas…</translation>
    </message>
    <message>
        <source>Upload folders</source>
        <translation>Subir carpetas</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Examinando las carpetas</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>Los primeros archivos</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>They go to %1, with their folders in their keys.</source>
        <translation>Van a %1, con sus carpetas en sus claves.</translation>
    </message>
    <message>
        <source>Looking through the folders… %1</source>
        <translation>Examinando las carpetas… %1</translation>
    </message>
    <message>
        <source>There is no file to upload in there</source>
        <translation>No hay ningún archivo que subir</translation>
    </message>
    <message>
        <source>Upload %1?</source>
        <translation>¿Subir %1?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderRowChoice</name>
    <message>
        <source>&amp;One row for the whole folder</source>
        <translation>&amp;Una fila para toda la carpeta</translation>
    </message>
    <message>
        <source>Follow symbolic &amp;links</source>
        <translation>Seguir los en&amp;laces simbólicos</translation>
    </message>
    <message>
        <source>Keep &amp;empty folders</source>
        <translation>Conservar las carpetas &amp;vacías</translation>
    </message>
    <message>
        <source>Spell names as the &amp;disk does</source>
        <translation>Escribir los nombres como en el &amp;disco</translation>
    </message>
    <message>
        <source>Send names that are no te&amp;xt</source>
        <translation>Enviar nombres que no son te&amp;xto</translation>
    </message>
    <message>
        <source>Its files go up as one thing, with counts, and a list that says what became of each. Made for very many files: they begin at once and take little memory.</source>
        <translation>Sus archivos se suben como un todo, con recuentos y una lista que dice qué fue de cada uno. Pensado para muchísimos archivos: empiezan enseguida y ocupan poca memoria.</translation>
    </message>
    <message>
        <source>Where an object is there &amp;already:</source>
        <translation>Donde &amp;ya hay un objeto:</translation>
    </message>
    <message>
        <source>Leave it, skip the file</source>
        <translation>Dejarlo, omitir el archivo</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescribirlo</translation>
    </message>
    <message>
        <source>One row asks no question for each file, compares none, and keeps none under a second name.</source>
        <translation>Una fila no pregunta por cada archivo, no compara ninguno ni conserva ninguno con un segundo nombre.</translation>
    </message>
    <message>
        <source>Sends what links lead to, and what is in folders that they lead to. Else they are listed as skipped.</source>
        <translation>Envía aquello a lo que llevan los enlaces y lo que hay en las carpetas a las que llevan. Si no, constan como omitidos.</translation>
    </message>
    <message>
        <source>Makes an object “name/” for each. Else they are listed as skipped: stores know no folders.</source>
        <translation>Crea un objeto «nombre/» para cada una. Si no, constan como omitidas: los almacenes no conocen carpetas.</translation>
    </message>
    <message>
        <source>Else letters with accents are put together (NFC), as most programs write them, so that names are found again.</source>
        <translation>Si no, las letras con acentos se juntan (NFC), como las escribe la mayoría de los programas, para que los nombres se encuentren de nuevo.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 become %XX in the key. Else such files are listed as skipped.</source>
        <translation>Los bytes que no son UTF-8 pasan a ser %XX en la clave. Si no, esos archivos constan como omitidos.</translation>
    </message>
</context>
<context>
    <name>partway::FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>partway::GuideDesk</name>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
</context>
<context>
    <name>partway::HelpDesk</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>What helps to find a fault, without secrets; you see it before it is copied</source>
        <translation>Lo que ayuda a encontrar un fallo, sin secretos; puede verlo antes de copiarlo</translation>
    </message>
    <message>
        <source>A&amp;bout Partway</source>
        <translation>&amp;Acerca de Partway</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>Opens at the page about what you are looking at</source>
        <translation>Se abre en la página sobre lo que está viendo</translation>
    </message>
</context>
<context>
    <name>partway::ImportDesk</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no keychain that could keep the imported keys, so they are kept for this run only and asked for again at the next start.</source>
        <translation>No hay ningún llavero que pueda guardar las claves importadas, así que se conservan solo durante esta sesión y se vuelven a pedir en el próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were imported.</source>
        <translation>
            <numerusform>Se importó %n cuenta.</numerusform>
            <numerusform>Se importaron %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need keys yet: enter them from their menu in the side bar.</source>
        <translation>
            <numerusform>%n de ellas todavía necesita claves: introdúzcalas desde su menú en la barra lateral.</numerusform>
            <numerusform>%n de ellas todavía necesitan claves: introdúzcalas desde su menú en la barra lateral.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Looking for accounts of other programs on this computer…</source>
        <translation>Buscando cuentas de otros programas en este equipo…</translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation>Cuentas encontradas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>No accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck were found on this computer. Choose a file to look into another one.</source>
        <translation>No se encontraron en este equipo cuentas de AWS, rclone, s3cmd, el cliente de MinIO o Cyberduck. Elija un archivo para buscar en otro.</translation>
    </message>
    <message>
        <source>Choose what to take over. Keys go straight into the system&apos;s keychain; the files stay as they are.</source>
        <translation>Elija qué desea importar. Las claves van directamente al llavero del sistema; los archivos quedan como están.</translation>
    </message>
    <message>
        <source>No accounts at S3 stores are in this file.</source>
        <translation>Este archivo no contiene cuentas de almacenes S3.</translation>
    </message>
    <message>
        <source>%1; it is there already, as “%2”</source>
        <translation>%1; ya existe, como «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n accounts</source>
        <translation>
            <numerusform>Importar %n cuenta</numerusform>
            <numerusform>Importar %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>File with accounts</source>
        <translation>Archivo con cuentas</translation>
    </message>
</context>
<context>
    <name>partway::InProgressDesk</name>
    <message>
        <source>What was saved could not be noted down. %1</source>
        <translation>No se pudo anotar lo ahorrado. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more buckets of this account could not be listed either.</source>
        <translation>
            <numerusform>%1 Tampoco se pudo listar %Ln bucket más de esta cuenta.</numerusform>
            <numerusform>%1 Tampoco se pudieron listar %Ln buckets más de esta cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Introducir claves…</translation>
    </message>
    <message>
        <source>A rule belongs to one bucket: choose one in the side bar or one of its uploads; then ask for the rule again.</source>
        <translation>Una regla pertenece a un bucket: elija uno en la barra lateral o una de sus subidas, y vuelva a pedir la regla.</translation>
    </message>
    <message>
        <source>Saved so far: %1, %2 a month</source>
        <comment>an amount of bytes, money</comment>
        <translation>Ahorrado hasta ahora: %1, %2 al mes</translation>
    </message>
</context>
<context>
    <name>partway::InProgressPage</name>
    <message>
        <source>Ask the stores again</source>
        <translation>Volver a preguntar a los almacenes</translation>
    </message>
    <message>
        <source>R&amp;ule about unfinished uploads…</source>
        <translation>&amp;Regla sobre subidas sin terminar…</translation>
    </message>
    <message>
        <source>Abort &amp;older than…</source>
        <translation>Anular an&amp;teriores…</translation>
    </message>
    <message>
        <source>Abort all of a &amp;prefix…</source>
        <translation>Anular todas las de un &amp;prefijo…</translation>
    </message>
    <message>
        <source>Abort all that this program does not &amp;know…</source>
        <translation>Anular las que este programa no c&amp;onoce…</translation>
    </message>
    <message>
        <source>What was &amp;saved so far…</source>
        <translation>Lo &amp;ahorrado hasta ahora…</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colum&amp;nas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1, %2 a month would be freed</source>
        <translation>
            <numerusform>%Ln seleccionada: se liberarían %1, %2 al mes</numerusform>
            <numerusform>%Ln seleccionadas: se liberarían %1, %2 al mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1 would be freed</source>
        <translation>
            <numerusform>%Ln seleccionada: se liberarían %1</numerusform>
            <numerusform>%Ln seleccionadas: se liberarían %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unfinished on servers, as of %1</source>
        <comment>a time</comment>
        <translation>Nada sin terminar en los servidores, a las %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 al mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire soon</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln caduca pronto</numerusform>
            <numerusform>%Ln caducan pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>On servers, unfinished: %1</source>
        <comment>a list of figures</comment>
        <translation>Sin terminar en servidores: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>Mostrar en la cola</translation>
    </message>
    <message>
        <source>Copy S3 URI</source>
        <translation>Copiar URI de S3</translation>
    </message>
    <message>
        <source>Copy upload ID</source>
        <translation>Copiar ID de subida</translation>
    </message>
    <message>
        <source>Check or uncheck all</source>
        <translation>Marcar o desmarcar todas</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Uploads that were begun and neither finished nor aborted are hidden from listings of objects, and most stores take money for them.</source>
        <translation>Las subidas iniciadas que no se terminaron ni anularon no aparecen en los listados de objetos, y la mayoría de los almacenes cobran por ellas.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuenta</translation>
    </message>
    <message>
        <source>%1 Add an account, and they are looked for there.</source>
        <translation>%1 Añada una cuenta y se buscarán allí.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Aún no se han buscado</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Looking for unfinished uploads</source>
        <translation>Buscando subidas sin terminar</translation>
    </message>
    <message>
        <source>%1 Each bucket is listed, whoever began them; rows appear as they come.</source>
        <translation>%1 Se lista cada bucket, las haya iniciado quien las haya iniciado; las filas aparecen según llegan.</translation>
    </message>
    <message>
        <source>Nothing is left unfinished</source>
        <translation>No queda nada sin terminar</translation>
    </message>
    <message>
        <source>Nothing is left unfinished here</source>
        <translation>Aquí no queda nada sin terminar</translation>
    </message>
    <message>
        <source>%1 There are none, so nothing is paid for in vain.</source>
        <translation>%1 No hay ninguna, así que no se paga nada en vano.</translation>
    </message>
    <message>
        <source>The stores could not be asked</source>
        <translation>No se pudo preguntar a los almacenes</translation>
    </message>
    <message>
        <source>The messages above say why, and what helps.</source>
        <translation>Los mensajes de arriba dicen por qué y qué ayuda.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No upload matches</source>
        <translation>Ninguna subida coincide</translation>
    </message>
    <message>
        <source>No key, bucket or account here has all of these words: %1</source>
        <translation>Ninguna clave, bucket o cuenta de aquí tiene todas estas palabras: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: how much would be freed is not known</source>
        <translation>
            <numerusform>%Ln seleccionada: no se sabe cuánto se liberaría</numerusform>
            <numerusform>%Ln seleccionadas: no se sabe cuánto se liberaría</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::IntakeDesk</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Nothing was taken: the prefix cannot be in a key. It may have up to 1,024 bytes, and no “.” or “..” between slashes. Change it; then add the files again.</source>
        <translation>No se tomó nada: el prefijo no puede formar parte de una clave. Puede tener hasta 1024 bytes, sin «.» ni «..» entre barras. Cámbielo y, después, añada los archivos de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are on their way to the same object already and were not added again (%1).</source>
        <translation>
            <numerusform>%Ln archivo ya va en camino al mismo objeto y no se añadió de nuevo (%1).</numerusform>
            <numerusform>%Ln archivos ya van en camino al mismo objeto y no se añadieron de nuevo (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>There is no account to upload to yet. Add one; then add the files again.</source>
        <translation>Todavía no hay ninguna cuenta a la que subir. Añada una y, después, añada los archivos de nuevo.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>No files arrived. The program that they came from may have been closed on the way: take them from there once more, or add them here.</source>
        <translation>No llegó ningún archivo. Puede que el programa del que venían se haya cerrado entretanto: tómelos de allí otra vez o añádalos aquí.</translation>
    </message>
    <message>
        <source>%1 is on its way to the same place already and was not added again.</source>
        <translation>%1 ya está en camino al mismo lugar y no se añadió de nuevo.</translation>
    </message>
</context>
<context>
    <name>partway::KeyFields</name>
    <message>
        <source>Secret access key</source>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clave de acceso</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>solo para claves temporales</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>ID de c&amp;lave de acceso</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>Clave de acceso &amp;secreta</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>&amp;Token de sesión</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>como está guardada</translation>
    </message>
    <message>
        <source>Enter the access key ID that the provider shows.</source>
        <translation>Introduzca el ID de clave de acceso que muestra el proveedor.</translation>
    </message>
    <message>
        <source>Enter the secret access key that belongs to it.</source>
        <translation>Introduzca la clave de acceso secreta que le corresponde.</translation>
    </message>
    <message>
        <source>Keys go into the system&apos;s keychain, nowhere else.</source>
        <translation>Las claves van al llavero del sistema y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The keys are kept in memory for this run only, never on disk, and asked for again at the next start.</source>
        <translation>Este equipo no tiene ningún llavero que responda. Las claves se conservan en la memoria solo durante esta sesión, nunca en el disco, y se vuelven a pedir en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>partway::KeyNotices</name>
    <message>
        <source>Keys of %1 have expired in the AWS profile “%2”. Renew them there as usual; they are read again by themselves, and its transfers go on.</source>
        <translation>Las claves de %1 han caducado en el perfil de AWS «%2». Renuévelas allí como siempre; se vuelven a leer por sí solas y sus transferencias continúan.</translation>
    </message>
    <message>
        <source>The AWS profile “%2” has no keys that %1 accepts. Its transfers wait until there are some.</source>
        <translation>El perfil de AWS «%2» no tiene claves que %1 acepte. Sus transferencias esperan hasta que las haya.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Keys of %1 have expired. Its transfers wait and go on with new ones.</source>
        <translation>Las claves de %1 han caducado. Sus transferencias esperan y continúan con otras nuevas.</translation>
    </message>
    <message>
        <source>Keys of %1 are missing or not accepted. Its transfers wait for them.</source>
        <translation>Las claves de %1 faltan o no se aceptan. Sus transferencias las esperan.</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Introducir claves…</translation>
    </message>
</context>
<context>
    <name>partway::KeysDialog</name>
    <message>
        <source>Keys of %1</source>
        <translation>Claves de %1</translation>
    </message>
    <message>
        <source>Keys for %1 at %2.</source>
        <translation>Claves para %1 en %2.</translation>
    </message>
    <message>
        <source>A whole block can be pasted into any field, such as “export AWS_ACCESS_KEY_ID=…”, the lines of an AWS profile or the JSON of “aws sts”.</source>
        <translation>Se puede pegar un bloque entero en cualquier campo, como «export AWS_ACCESS_KEY_ID=…», las líneas de un perfil de AWS o el JSON de «aws sts».</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Guardar claves</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>El bloque de claves se repartió en sus campos.</translation>
    </message>
</context>
<context>
    <name>partway::LifetimeDialog</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>The link &amp;works for:</source>
        <translation>El enlace &amp;funciona durante:</translation>
    </message>
    <message>
        <source>How long the link works</source>
        <translation>Cuánto tiempo funciona el enlace</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>partway::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>partway::LogPane</name>
    <message>
        <source>What happens to this transfer is told here.</source>
        <translation>Aquí se cuenta lo que ocurre con esta transferencia.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>partway::LowerPane</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Views of the transfer</source>
        <translation>Vistas de la transferencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its parts.</source>
        <translation>
            <numerusform>Hay %Ln transferencia seleccionada. Elija una para ver sus partes.</numerusform>
            <numerusform>Hay %Ln transferencias seleccionadas. Elija una para ver sus partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its parts.</source>
        <translation>Elija una transferencia para ver sus partes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its details.</source>
        <translation>
            <numerusform>Hay %Ln transferencia seleccionada. Elija una para ver sus detalles.</numerusform>
            <numerusform>Hay %Ln transferencias seleccionadas. Elija una para ver sus detalles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its details.</source>
        <translation>Elija una transferencia para ver sus detalles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to read its log.</source>
        <translation>
            <numerusform>Hay %Ln transferencia seleccionada. Elija una para leer su registro.</numerusform>
            <numerusform>Hay %Ln transferencias seleccionadas. Elija una para leer su registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to read its log.</source>
        <translation>Elija una transferencia para leer su registro.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
</context>
<context>
    <name>partway::MainWindow</name>
    <message>
        <source>Partway</source>
        <translation>Partway</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>Archivos que subir</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Carpeta que subir</translation>
    </message>
    <message>
        <source>There are no files on the clipboard. Copy some in the file manager.</source>
        <translation>No hay archivos en el portapapeles. Copie algunos en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Drop files or folders here, then choose where they go</source>
        <translation>Suelte aquí archivos o carpetas y, después, elija adónde van</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload to %1</source>
        <translation>Suelte aquí archivos o carpetas para subirlos a %1</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Choose files to upload (Ctrl+O)</source>
        <translation>Elegir los archivos que subir (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder to upload with all that is in it (Ctrl+Shift+O)</source>
        <translation>Elegir una carpeta para subirla con todo lo que contiene (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Paste &amp;files</source>
        <translation>&amp;Pegar archivos</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colum&amp;nas</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Añadir c&amp;uenta…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importar cuentas…</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Uploads that are neither finished nor aborted, whoever began them</source>
        <translation>Subidas que no se han terminado ni anulado, las haya iniciado quien las haya iniciado</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>Transfere&amp;ncias</translation>
    </message>
    <message>
        <source>In &amp;progress on servers</source>
        <translation>&amp;En curso en servidores</translation>
    </message>
    <message>
        <source>Files that are still being written</source>
        <translation>Archivos que aún se están escribiendo</translation>
    </message>
    <message>
        <source>They are uploaded while they are being written.</source>
        <translation>Se suben mientras se escriben.</translation>
    </message>
    <message>
        <source>Hold Shift to upload files while they are being written.</source>
        <translation>Mantenga pulsada Mayús para subir archivos mientras se escriben.</translation>
    </message>
    <message>
        <source>Add files still being &amp;written…</source>
        <translation>Aña&amp;dir archivos que aún se escriben…</translation>
    </message>
    <message>
        <source>Choose files to upload while another program still writes them</source>
        <translation>Elija archivos que se suben mientras otro programa aún los escribe</translation>
    </message>
</context>
<context>
    <name>partway::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
</context>
<context>
    <name>partway::ManualWindow</name>
    <message>
        <source>Manual of Partway</source>
        <translation>Manual de Partway</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>La página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>This link leads out of the manual: %1</source>
        <translation>Este enlace lleva fuera del manual: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>No se pudo abrir ningún navegador. La página está en %1.</translation>
    </message>
</context>
<context>
    <name>partway::MapLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>Qué significan las celdas</translation>
    </message>
    <message>
        <source>Solid: confirmed. Filled from below: on the way. Outline: waiting. Dotted: being checked. Hatched: tried again soon. Crossed: failed.</source>
        <translation>Llena: confirmada. Llena desde abajo: en camino. Contorno: en espera. Punteada: en comprobación. Rayada: se reintenta pronto. Tachada: fallida.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
</context>
<context>
    <name>partway::MatchView</name>
    <message>
        <source>Solid: matches. Crossed: differs. Outline: missing. Filled from below: still to be compared. Hatched: cannot be compared.</source>
        <translation>Llena: coincide. Tachada: difiere. Contorno: falta. Llena desde abajo: por comparar. Rayada: no comparable.</translation>
    </message>
</context>
<context>
    <name>partway::NetworkDesk</name>
    <message numerus="yes">
        <source>%Ln new transfers wait: the system says that this network is metered, so that every byte may cost money. They start on another network, or when you say so.</source>
        <translation>
            <numerusform>%Ln transferencia nueva espera: el sistema indica que esta red es de uso medido, así que cada byte puede costar dinero. Se inicia en otra red o cuando usted lo indique.</numerusform>
            <numerusform>%Ln transferencias nuevas esperan: el sistema indica que esta red es de uso medido, así que cada byte puede costar dinero. Se inician en otra red o cuando usted lo indique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar de todos modos</translation>
    </message>
</context>
<context>
    <name>partway::NotedField</name>
    <message>
        <source>%1. %2</source>
        <comment>the name of a field, what is to be known of it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>partway::NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>partway::ObjectLinks</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>Copiar &amp;URL del objeto</translation>
    </message>
    <message>
        <source>For those who may read the object with keys of their own</source>
        <translation>Para quienes pueden leer el objeto con sus propias claves</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Shows the object through a link that works for an hour</source>
        <translation>Muestra el objeto mediante un enlace que funciona durante una hora</translation>
    </message>
    <message>
        <source>that works for 1 &amp;hour</source>
        <translation>que funcione 1 &amp;hora</translation>
    </message>
    <message>
        <source>that works for 1 &amp;day</source>
        <translation>que funcione 1 &amp;día</translation>
    </message>
    <message>
        <source>that works for &amp;7 days</source>
        <translation>que funcione &amp;7 días</translation>
    </message>
    <message>
        <source>that works for &amp;another time…</source>
        <translation>que funcione otro &amp;tiempo…</translation>
    </message>
    <message>
        <source>Opens this object to whoever has the link, without keys, until its time is up</source>
        <translation>Abre este objeto a cualquiera que tenga el enlace, sin claves, hasta que se agote su tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n links were copied. Whoever has one can read its object for %1.</source>
        <translation>
            <numerusform>Se copió %n enlace. Quien lo tenga puede leer su objeto durante %1.</numerusform>
            <numerusform>Se copiaron %n enlaces. Quien tenga uno puede leer su objeto durante %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. Copy a link and paste it there.</source>
        <translation>No se pudo abrir ningún navegador. Copie un enlace y péguelo allí.</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %Ln objects at a time. Select fewer.</source>
        <translation>
            <numerusform>Los enlaces se crean para %Ln objeto a la vez. Seleccione menos.</numerusform>
            <numerusform>Los enlaces se crean para %Ln objetos a la vez. Seleccione menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::OlderThanDialog</name>
    <message>
        <source>Abort uploads older than</source>
        <translation>Anular subidas anteriores a</translation>
    </message>
    <message>
        <source>Uploads that were &amp;begun more than so many days ago:</source>
        <translation>Subidas &amp;iniciadas hace más de estos días:</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>Mostrar cuáles son</translation>
    </message>
</context>
<context>
    <name>partway::OptionalFields</name>
    <message>
        <source>Keep paused &amp;uploads alive</source>
        <translation>Mantener vivas las s&amp;ubidas en pausa</translation>
    </message>
    <message>
        <source>Price of a stored terabyte a month</source>
        <translation>Precio de un terabyte almacenado al mes</translation>
    </message>
    <message>
        <source>US dollars for a terabyte (10¹² bytes) and month. Empty: as the provider lists it.</source>
        <translation>Dólares estadounidenses por terabyte (10¹² bytes) y mes. Vacío: según el proveedor.</translation>
    </message>
    <message>
        <source>Share key</source>
        <translation>Clave para compartir</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>A public, read-only access key made with Storj&apos;s sharing. It stands in every share link, so it must never be this account&apos;s own key.</source>
        <translation>Una clave de acceso pública y de solo lectura, hecha con la función de compartir de Storj. Está en cada enlace, así que nunca debe ser la clave propia de esta cuenta.</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>P&amp;recio</translation>
    </message>
    <message>
        <source>S&amp;hare key</source>
        <translation>Clave para co&amp;mpartir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>This store deletes an upload %1 after its last part. One more part of a paused upload is sent before that, again and again: it costs that traffic, and the computer has to be on.</source>
        <translation>Este almacén borra una subida %1 después de su última parte. Antes de eso se envía, una y otra vez, una parte más de la subida en pausa: cuesta ese tráfico, y el equipo debe estar encendido.</translation>
    </message>
    <message>
        <source>This store deletes an unfinished upload %1 after it was begun, whatever is sent: it cannot be kept alive.</source>
        <translation>Este almacén borra una subida sin terminar %1 después de empezada, se envíe lo que se envíe: no se puede mantener viva.</translation>
    </message>
    <message>
        <source>This is no price. It is a number such as %1.</source>
        <translation>Esto no es un precio. Es un número como %1.</translation>
    </message>
    <message>
        <source>This is no access key: it has letters and digits only.</source>
        <translation>Esto no es una clave de acceso: solo tiene letras y cifras.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own access key. It would stand in every link. Make a public, read-only key with Storj&apos;s sharing.</source>
        <translation>Esta es la propia clave de acceso de la cuenta. Estaría en cada enlace. Cree una clave pública de solo lectura con la función de compartir de Storj.</translation>
    </message>
    <message>
        <source>This is an access grant: it can decrypt your files and must not stand in a link. Share with it at Storj, and paste the public access key, or a share link, that comes of it.</source>
        <translation>Esto es una concesión de acceso (access grant): puede descifrar sus archivos y no debe estar en un enlace. Comparta con ella en Storj y pegue la clave de acceso pública, o un enlace para compartir, que resulte.</translation>
    </message>
    <message>
        <source>This is no share link of Storj&apos;s. Paste one that begins with https://link.storjshare.io/, or the access key in it.</source>
        <translation>Esto no es un enlace para compartir de Storj. Pegue uno que empiece por https://link.storjshare.io/, o la clave de acceso que contiene.</translation>
    </message>
</context>
<context>
    <name>partway::OrderActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>Al &amp;principio</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Alta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Baja</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>Mo&amp;ver</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>Priori&amp;dad</translation>
    </message>
    <message>
        <source>The list is sorted by a column. Rows can be moved while it shows the order in which they take their turn.</source>
        <translation>La lista está ordenada por una columna. Las filas se pueden mover mientras muestra el orden en que les llega el turno.</translation>
    </message>
    <message>
        <source>Show queue order</source>
        <translation>Mostrar el orden de la cola</translation>
    </message>
</context>
<context>
    <name>partway::OrphanWatch</name>
    <message numerus="yes">
        <source>%Ln new unfinished uploads</source>
        <translation>
            <numerusform>%Ln nueva subida sin terminar</numerusform>
            <numerusform>%Ln nuevas subidas sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes on with them at %1. They may be billed until they are finished or aborted.</source>
        <translation>Nadie las continúa en %1. Pueden facturarse hasta que se terminen o se anulen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The daily look for unfinished uploads at %1 failed several times.</source>
        <translation>La búsqueda diaria de subidas sin terminar en %1 falló varias veces.</translation>
    </message>
</context>
<context>
    <name>partway::PartActions</name>
    <message>
        <source>&amp;Send part again</source>
        <translation>&amp;Enviar la parte de nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;ETag</source>
        <translation>&amp;Copiar ETag</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln parts again</source>
        <translation>
            <numerusform>&amp;Enviar %Ln parte de nuevo</numerusform>
            <numerusform>&amp;Enviar %Ln partes de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends these bytes of the file once more; they take the place of what the server has. The other parts stay.</source>
        <translation>Envía una vez más estos bytes del archivo; sustituyen a los que tiene el servidor. Las demás partes se conservan.</translation>
    </message>
    <message>
        <source>Single parts can be sent again only until the upload is completed or given up.</source>
        <translation>Las partes sueltas solo se pueden enviar de nuevo hasta que la subida se completa o se abandona.</translation>
    </message>
    <message>
        <source>Only a confirmed part can be sent again: the others are sent anyway.</source>
        <translation>Solo se puede enviar de nuevo una parte confirmada: las demás se envían de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln &amp;ETags</source>
        <translation>
            <numerusform>&amp;Copiar %Ln ETag</numerusform>
            <numerusform>&amp;Copiar %Ln ETags</numerusform>
        </translation>
    </message>
    <message>
        <source>A part has an ETag as soon as the server has confirmed it.</source>
        <translation>Una parte tiene un ETag en cuanto el servidor la ha confirmado.</translation>
    </message>
    <message>
        <source>Copies what the server gave as the mark of these bytes.</source>
        <translation>Copia lo que el servidor dio como marca de estos bytes.</translation>
    </message>
</context>
<context>
    <name>partway::PartMap</name>
    <message>
        <source>Part map</source>
        <translation>Mapa de partes</translation>
    </message>
</context>
<context>
    <name>partway::PartTableModel</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>partway::PartsCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Indique qué subida con --upload-id; «uploads» las muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1.</source>
        <translation>
            <numerusform>%Ln parte, %1.</numerusform>
            <numerusform>%Ln partes, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::PartsPane</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
</context>
<context>
    <name>partway::PauseDialog</name>
    <message>
        <source>Pause until</source>
        <translation>Pausar hasta</translation>
    </message>
    <message>
        <source>All transfers pause now and go on &amp;at:</source>
        <translation>Todas las transferencias se pausan ahora y continúan &amp;a las:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>partway::PracticeDesk</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>partway::PracticeProcess</name>
    <message>
        <source>The practice store did not start in time. Try again, or use another account.</source>
        <translation>El almacén de práctica no se inició a tiempo. Inténtelo de nuevo o use otra cuenta.</translation>
    </message>
    <message>
        <source>The practice store is not installed: %1 is missing. Install Partway again, or use another account.</source>
        <translation>El almacén de práctica no está instalado: falta %1. Vuelva a instalar Partway o use otra cuenta.</translation>
    </message>
    <message>
        <source>The practice store has no folder to keep things in (%1). Free some space or allow writing there.</source>
        <translation>El almacén de práctica no tiene ninguna carpeta en la que guardar cosas (%1). Libere espacio o permita escribir allí.</translation>
    </message>
    <message>
        <source>The practice store started, but did not say how to reach it. Try again.</source>
        <translation>El almacén de práctica se inició, pero no indicó cómo acceder a él. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation>Almacén de práctica</translation>
    </message>
    <message>
        <source>The practice store ended unexpectedly. Start it again; what it holds is kept. %1</source>
        <translation>El almacén de práctica terminó de forma inesperada. Inícielo de nuevo; lo que contiene se conserva. %1</translation>
    </message>
    <message>
        <source>The practice store could not be started. %1</source>
        <translation>No se pudo iniciar el almacén de práctica. %1</translation>
    </message>
</context>
<context>
    <name>partway::PrefixDialog</name>
    <message>
        <source>Abort uploads of a prefix</source>
        <translation>Anular subidas de un prefijo</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>Mostrar cuáles son</translation>
    </message>
    <message>
        <source>Uploads whose &amp;bucket and key begin with:</source>
        <translation>Subidas cuyo &amp;bucket y clave empiezan por:</translation>
    </message>
</context>
<context>
    <name>partway::ProxyField</name>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>No name or password here: settings are no place for secrets.</source>
        <translation>Sin nombre ni contraseña aquí: las preferencias no son lugar para secretos.</translation>
    </message>
    <message>
        <source>This is no host:port.</source>
        <translation>Esto no es host:port.</translation>
    </message>
</context>
<context>
    <name>partway::QueueActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Goes on where it stopped</source>
        <translation>Continúa donde se detuvo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stops within a second and keeps what is finished</source>
        <translation>Se detiene en menos de un segundo y conserva lo terminado</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Takes transfers off the list</source>
        <translation>Quita transferencias de la lista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Gives up what was sent of the earlier file</source>
        <translation>Abandona lo enviado del archivo anterior</translation>
    </message>
    <message>
        <source>&amp;Copy S3 URI</source>
        <translation>&amp;Copiar URI de S3</translation>
    </message>
    <message>
        <source>Copies where the file goes, as s3://bucket/key</source>
        <translation>Copia el destino del archivo, como s3://bucket/key</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Mostrar en la carp&amp;eta</translation>
    </message>
    <message>
        <source>Opens the folder that the file is in, on this computer</source>
        <translation>Abre la carpeta de este equipo en la que está el archivo</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar &amp;todas</translation>
    </message>
    <message>
        <source>Pauses every transfer</source>
        <translation>Pausa todas las transferencias</translation>
    </message>
    <message>
        <source>Re&amp;sume all</source>
        <translation>Rean&amp;udar todas</translation>
    </message>
    <message>
        <source>Resumes every paused or failed transfer</source>
        <translation>Reanuda todas las transferencias en pausa o fallidas</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Seleccionar todas</translation>
    </message>
    <message>
        <source>Selects every transfer that is shown</source>
        <translation>Selecciona todas las transferencias que se muestran</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Lets the file replace the object that is there</source>
        <translation>Permite que el archivo reemplace el objeto que hay</translation>
    </message>
    <message>
        <source>Goes on with the file where it is now</source>
        <translation>Continúa con el archivo donde está ahora</translation>
    </message>
    <message>
        <source>Chec&amp;k that it is still there</source>
        <translation>Co&amp;mprobar que sigue ahí</translation>
    </message>
    <message>
        <source>Asks the store whether finished objects are still there, and still the same</source>
        <translation>Pregunta al almacén si los objetos terminados siguen ahí y son los mismos</translation>
    </message>
    <message>
        <source>Compares the file with what was sent, and completes it as it is now</source>
        <translation>Compara el archivo con lo enviado y lo completa tal como está ahora</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>Co&amp;ncluir ahora</translation>
    </message>
    <message>
        <source>Takes what is still being written as finished</source>
        <translation>Da por terminado lo que aún se está escribiendo</translation>
    </message>
</context>
<context>
    <name>partway::QueueCommand</name>
    <message>
        <source>“%1” is not the ID of a transfer: IDs are numbers, and “transfers” shows them.</source>
        <translation>«%1» no es el ID de una transferencia: los ID son números, y «transfers» los muestra.</translation>
    </message>
    <message>
        <source>There is no transfer %1. “transfers” shows those that there are.</source>
        <translation>No existe la transferencia %1. «transfers» muestra las que hay.</translation>
    </message>
    <message>
        <source>--parallel is a number from 1 to 64, not “%1”.</source>
        <translation>--parallel es un número del 1 al 64, no «%1».</translation>
    </message>
    <message>
        <source>--limit is a rate such as 10M or 500K/s, not “%1”.</source>
        <translation>--limit es una velocidad como 10M o 500K/s, no «%1».</translation>
    </message>
    <message>
        <source>There is no folder %1. “transfers” shows those that there are.</source>
        <translation>No existe la carpeta %1. «transfers» muestra las que hay.</translation>
    </message>
</context>
<context>
    <name>partway::QueueRun</name>
    <message>
        <source>%1: the parts are of %2, not of %3 as asked; the store or the size of the file needs it.</source>
        <translation>%1: las partes son de %2, no de %3 como se pidió; el almacén o el tamaño del archivo lo exigen.</translation>
    </message>
    <message>
        <source>%1 is at %2: %3 in %4 parts, verified.</source>
        <translation>%1 está en %2: %3 en %4 partes, verificado.</translation>
    </message>
    <message>
        <source>%1 is at %2: %3, verified.</source>
        <translation>%1 está en %2: %3, verificado.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 was aborted and cannot be resumed. Upload the file again.</source>
        <translation>La transferencia %1 a %2 se anuló y no se puede reanudar. Suba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 Resuming would end in the same way; this takes it off the list:</source>
        <translation>%1 Reanudarla terminaría igual; esto la quita de la lista:</translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>En pausa; lo terminado se conserva. Para continuar:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>Lo terminado se conserva. Para intentarlo de nuevo:</translation>
    </message>
    <message>
        <source>Nothing of it is left at %1.</source>
        <translation>No queda nada de ello en %1.</translation>
    </message>
    <message>
        <source>What is finished is kept. To go on, give the same command again, with the stream from its beginning: parts that match are not sent again. “abort %1” frees what is there.</source>
        <translation>Lo terminado se conserva. Para continuar, repita el mismo comando con el flujo desde el principio: las partes que coinciden no se vuelven a enviar. «abort %1» libera lo que hay allí.</translation>
    </message>
    <message>
        <source>What is finished is kept. To send only what differs of the file as it is now:</source>
        <translation>Lo terminado se conserva. Para enviar solo lo que difiere del archivo tal como está ahora:</translation>
    </message>
</context>
<context>
    <name>partway::QueueView</name>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
</context>
<context>
    <name>partway::RateField</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Unit of the speed</source>
        <translation>Unidad de la velocidad</translation>
    </message>
</context>
<context>
    <name>partway::RepairCommand</name>
    <message>
        <source>%1 is a folder, and repairing is about one file. “resume --retry-failed %1” sends what failed in it once more.</source>
        <translation>%1 es una carpeta, y se repara un solo archivo. «resume --retry-failed %1» envía otra vez lo que falló en ella.</translation>
    </message>
    <message>
        <source>Transfer %1 is finished, and there is nothing to repair. Upload the file again where the object is to be as the file is now.</source>
        <translation>La transferencia %1 está terminada y no hay nada que reparar. Suba el archivo otra vez si el objeto debe quedar como está el archivo ahora.</translation>
    </message>
    <message>
        <source>Transfer %1 was aborted: no part is left to be kept. Upload the file again.</source>
        <translation>La transferencia %1 se anuló: no queda ninguna parte que conservar. Suba el archivo otra vez.</translation>
    </message>
    <message>
        <source>Transfer %1 is of a stream, whose bytes come only once. Send the stream once more from its beginning: parts that match are not sent again.</source>
        <translation>La transferencia %1 es de un flujo, cuyos bytes llegan una sola vez. Envíe el flujo otra vez desde el principio: las partes que coinciden no se envían de nuevo.</translation>
    </message>
    <message>
        <source>Transfer %1 did not stop because its file changed. “resume %1” goes on with it.</source>
        <translation>La transferencia %1 no se detuvo porque cambiara su archivo. «resume %1» la continúa.</translation>
    </message>
    <message>
        <source>Transfer %1 is repaired: of its parts, %2 were kept and %3 were sent.</source>
        <translation>La transferencia %1 está reparada: de sus partes, %2 se conservaron y %3 se enviaron.</translation>
    </message>
</context>
<context>
    <name>partway::ResumeCommand</name>
    <message>
        <source>Either name transfers or say --all.</source>
        <translation>Indique transferencias o bien --all.</translation>
    </message>
    <message>
        <source>Transfer %1 is being aborted and cannot be resumed. “abort %1” goes on with that.</source>
        <translation>La transferencia %1 se está anulando y no se puede reanudar. «abort %1» continúa con ello.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>No hay nada que reanudar.</translation>
    </message>
    <message>
        <source>Transfer %1 needs its stream from the beginning again: give the command that began it once more.</source>
        <translation>La transferencia %1 necesita su flujo de nuevo desde el principio: repita el comando que la inició.</translation>
    </message>
</context>
<context>
    <name>partway::RuleCommand</name>
    <message>
        <source>A rule belongs to a bucket. Say which keys it is about with --prefix.</source>
        <translation>Una regla pertenece a un bucket. Indique con --prefix de qué claves de objeto trata.</translation>
    </message>
    <message>
        <source>Say after how many days with --days: a number from 1.</source>
        <translation>Indique con --days después de cuántos días: un número desde 1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to change the rules without a question.</source>
        <translation>Aquí no se puede preguntar a nadie. Indique --yes para cambiar las reglas sin preguntar.</translation>
    </message>
    <message>
        <source>This rule is there already; nothing was changed.</source>
        <translation>Esta regla ya está; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such rule of Partway; nothing was changed.</source>
        <translation>No hay tal regla de Partway; no se cambió nada.</translation>
    </message>
    <message>
        <source>Do it? [y/N] </source>
        <translation>¿Hacerlo? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The rule for %1 is removed: their unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>Se quita la regla (%1): las subidas sin terminar quedan y se facturan hasta que alguien las anule.</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun, those that are older already among them.</source>
        <translation>
            <numerusform>El almacén anulará cada subida que no esté terminada %Ln día después de su inicio (%1), también las que ya sean más antiguas.</numerusform>
            <numerusform>El almacén anulará cada subida que no esté terminada %Ln días después de su inicio (%1), también las que ya sean más antiguas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changes from %Ln days.</source>
        <translation>
            <numerusform>La regla valía hasta ahora tras %Ln día.</numerusform>
            <numerusform>La regla valía hasta ahora tras %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>Ninguna regla de este bucket trata de subidas sin terminar.</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%1 de %2 subidas examinadas</translation>
    </message>
    <message>
        <source>How many in-progress uploads are that old already could not be counted: %1</source>
        <translation>No se pudo contar cuántas subidas en curso son ya así de antiguas: %1</translation>
    </message>
    <message>
        <source>No in-progress upload is that old now.</source>
        <translation>Ninguna subida en curso es ahora así de antigua.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; what all of them hold is not known.</source>
        <translation>
            <numerusform>%Ln subida en curso es ya así de antigua y se va primero; no se sabe lo que contiene.</numerusform>
            <numerusform>%Ln subidas en curso son ya así de antiguas y se van primero; no se sabe lo que contienen todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; they hold %1.</source>
        <translation>
            <numerusform>%Ln subida en curso es ya así de antigua y se va primero; contiene %1.</numerusform>
            <numerusform>%Ln subidas en curso son ya así de antiguas y se van primero; contienen %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::RuleDialog</name>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>Ninguna regla de este bucket trata de subidas sin terminar.</translation>
    </message>
    <message>
        <source>Rule for unfinished uploads</source>
        <translation>Regla para subidas sin terminar</translation>
    </message>
    <message>
        <source>Unfinished uploads in %1</source>
        <translation>Subidas sin terminar en %1</translation>
    </message>
    <message>
        <source>A rule lets the store itself abort uploads that nobody has finished, and free what they hold, even while this computer is off.</source>
        <translation>Con una regla, el propio almacén anula las subidas que nadie ha terminado y libera lo que ocupan, aunque este equipo esté apagado.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days after which unfinished uploads are aborted</source>
        <translation>Días tras los que se anulan las subidas sin terminar</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las claves de objeto</translation>
    </message>
    <message>
        <source>Beginning of the keys that the rule is about</source>
        <translation>Comienzo de las claves de objeto de las que trata la regla</translation>
    </message>
    <message>
        <source>&amp;Abort after</source>
        <translation>&amp;Anular tras</translation>
    </message>
    <message>
        <source>Keys that &amp;begin with</source>
        <translation>Claves que &amp;empiezan por</translation>
    </message>
    <message>
        <source>The rules are being read…</source>
        <translation>Leyendo las reglas…</translation>
    </message>
    <message>
        <source>The rule is being written…</source>
        <translation>Escribiendo la regla…</translation>
    </message>
    <message>
        <source>The rule is being removed…</source>
        <translation>Quitando la regla…</translation>
    </message>
    <message>
        <source>The rule is there now.</source>
        <translation>La regla ya está puesta.</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>La regla se ha quitado.</translation>
    </message>
    <message>
        <source>Or let Partway look once a day and tell you: in the settings, under Notifications.</source>
        <translation>O deje que Partway mire una vez al día y le avise: en los ajustes, en Notificaciones.</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>This is the rule that is there.</source>
        <translation>Esta es la regla que hay.</translation>
    </message>
    <message>
        <source>When it is removed, unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>Si se quita, las subidas sin terminar quedan y se facturan hasta que alguien las anule.</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun.</source>
        <translation>
            <numerusform>El almacén anulará cada subida que no esté terminada %Ln día después de su inicio (%1).</numerusform>
            <numerusform>El almacén anulará cada subida que no esté terminada %Ln días después de su inicio (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers of your own that take longer than that lose what they have sent. Other rules stay as they are.</source>
        <translation>Las transferencias propias que tarden más pierden lo que han enviado. Las demás reglas quedan como están.</translation>
    </message>
    <message>
        <source>Uploads that are older than that already will go too, usually within a day.</source>
        <translation>Las subidas que ya son más antiguas también desaparecen, normalmente en un día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the uploads that are there now are older than that and will go, usually within a day.</source>
        <translation>
            <numerusform>%Ln de las subidas que hay ahora es más antigua y desaparece, normalmente en un día.</numerusform>
            <numerusform>%Ln de las subidas que hay ahora son más antiguas y desaparecen, normalmente en un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the uploads that are there now is as old as that.</source>
        <translation>Ninguna de las subidas que hay ahora es tan antigua.</translation>
    </message>
</context>
<context>
    <name>partway::RuleList</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Aborted after</source>
        <translation>Anuladas tras</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules about unfinished uploads</source>
        <translation>Reglas sobre subidas sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se indica</translation>
    </message>
</context>
<context>
    <name>partway::SavingsCommand</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1 and saves %2 a month.</source>
        <translation>
            <numerusform>Se anuló %Ln subida; eso liberó %1 y ahorra %2 al mes.</numerusform>
            <numerusform>Se anularon %Ln subidas; eso liberó %1 y ahorra %2 al mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1.</source>
        <translation>
            <numerusform>Se anuló %Ln subida; eso liberó %1.</numerusform>
            <numerusform>Se anularon %Ln subidas; eso liberó %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--last is a number such as 20, not “%1”.</source>
        <translation>--last es un número como 20, no «%1».</translation>
    </message>
    <message>
        <source>Nothing was freed yet.</source>
        <translation>Todavía no se ha liberado nada.</translation>
    </message>
</context>
<context>
    <name>partway::SavingsDialog</name>
    <message>
        <source>Saved so far</source>
        <translation>Ahorrado hasta ahora</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Uploads that were aborted</source>
        <translation>Subidas que se anularon</translation>
    </message>
    <message>
        <source>What aborting uploads has saved</source>
        <translation>Lo que se ha ahorrado anulando subidas</translation>
    </message>
    <message>
        <source>Nothing yet. Each upload that is aborted here is noted down with what that frees and saves.</source>
        <translation>Nada aún. Cada subida que se anula aquí se anota con lo que libera y ahorra.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %Ln parts</source>
        <translation>
            <numerusform>%1 en %2, %Ln parte</numerusform>
            <numerusform>%1 en %2, %Ln partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SecretField</name>
    <message>
        <source>Hold to show what is typed</source>
        <translation>Mantener pulsado para mostrar lo escrito</translation>
    </message>
    <message>
        <source>Show while held: %1</source>
        <translation>Mostrar mientras se mantiene pulsado: %1</translation>
    </message>
</context>
<context>
    <name>partway::ServerCommand</name>
    <message>
        <source>“%1” does not name an object: that looks like s3://BUCKET/KEY.</source>
        <translation>«%1» no designa un objeto: tiene la forma s3://BUCKET/KEY.</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>«%1» no designa un bucket: tiene la forma s3://BUCKET o s3://BUCKET/PREFIX.</translation>
    </message>
</context>
<context>
    <name>partway::SettingsDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Restablecer esta página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <source>Sets everything on this page to what it is in a new installation</source>
        <translation>Pone todo en esta página como en una instalación nueva</translation>
    </message>
</context>
<context>
    <name>partway::ShareLinks</name>
    <message>
        <source>Copy &amp;share link</source>
        <translation>Copiar enlace para c&amp;ompartir</translation>
    </message>
    <message>
        <source>Needs a public share key of Storj in the account. Choose this to be told how to get one.</source>
        <translation>Necesita una clave pública de uso compartido de Storj en la cuenta. Elija esto para saber cómo obtenerla.</translation>
    </message>
    <message>
        <source>Storj shows this object to whoever has the link, for as long as the share key is valid</source>
        <translation>Storj muestra este objeto a quien tenga el enlace mientras la clave de uso compartido sea válida</translation>
    </message>
    <message>
        <source>Set up &amp;share links…</source>
        <translation>C&amp;onfigurar enlaces para compartir…</translation>
    </message>
    <message>
        <source>Only objects on Storj have share links. Select only those.</source>
        <translation>Solo los objetos en Storj tienen enlaces para compartir. Seleccione solo esos.</translation>
    </message>
    <message numerus="yes">
        <source>%n share links were copied. Whoever has one can open its object, if the share key was made for it.</source>
        <translation>
            <numerusform>Se copió %n enlace para compartir. Quien lo tenga puede abrir el objeto, si la clave de uso compartido se creó para él.</numerusform>
            <numerusform>Se copiaron %n enlaces para compartir. Quien tenga uno puede abrir su objeto, si la clave de uso compartido se creó para él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storj makes share links with a public key that reads only. Share the bucket “%1” in Storj&apos;s console, or with “uplink share --url --readonly”, and put the link you get into the account: Partway takes the key from it.</source>
        <translation>Storj crea enlaces para compartir con una clave pública que solo lee. Comparta el bucket «%1» en la consola de Storj, o con «uplink share --url --readonly», y ponga el enlace obtenido en la cuenta: Partway toma la clave de él.</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar cuenta…</translation>
    </message>
</context>
<context>
    <name>partway::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>partway::SideBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation>Listas y cuentas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Name another store to upload to</source>
        <translation>Indicar otro almacén al que subir</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Quitar cuenta…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln transfers</source>
        <translation>
            <numerusform>%1, %Ln transferencia</numerusform>
            <numerusform>%1, %Ln transferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; its keys are missing</source>
        <translation>%1; faltan sus claves</translation>
    </message>
    <message>
        <source>%1, keys are missing</source>
        <translation>%1, faltan claves</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Introducir claves…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Uploads on servers that are neither finished nor aborted</source>
        <translation>Subidas en servidores que no se han terminado ni anulado</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a bucket, an account</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln uploads in progress</source>
        <translation>
            <numerusform>%1, %Ln subida en curso</numerusform>
            <numerusform>%1, %Ln subidas en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deleted by the store soon</source>
        <translation>
            <numerusform>%1, el almacén elimina %Ln pronto</numerusform>
            <numerusform>%1, el almacén elimina %Ln pronto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SideBarDelegate</name>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
</context>
<context>
    <name>partway::SpeedGraph</name>
    <message>
        <source>Speed in the last 10 minutes</source>
        <translation>Velocidad en los últimos 10 minutos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes ago</comment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Límite %1</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitBox</name>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>For all transfers together</source>
        <translation>Para todas las transferencias juntas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>All transfers together send no &amp;faster than:</source>
        <translation>Todas las transferencias juntas no envían &amp;más rápido que:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limitar</translation>
    </message>
</context>
<context>
    <name>partway::SpeedPane</name>
    <message>
        <source>All transfers</source>
        <translation>Todas las transferencias</translation>
    </message>
</context>
<context>
    <name>partway::StatusChips</name>
    <message>
        <source>In force for a while</source>
        <translation>En vigor por un tiempo</translation>
    </message>
</context>
<context>
    <name>partway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Nada que subir</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>counts; limit</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>partway::TimetableEditor</name>
    <message>
        <source>Add ro&amp;w</source>
        <translation>Añadir &amp;fila</translation>
    </message>
</context>
<context>
    <name>partway::TimetableRowField</name>
    <message>
        <source>Row of the timetable</source>
        <translation>Fila del horario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>Qué rige entonces</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
</context>
<context>
    <name>partway::ToolStrip</name>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Límite de velocidad</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>Filtrar transferencias</translation>
    </message>
    <message>
        <source>Shows only what has these words in its name, destination or account (Ctrl+F)</source>
        <translation>Muestra solo lo que contiene estas palabras en su nombre, destino o cuenta (Ctrl+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>partway::TransferDelegate</name>
    <message numerus="yes">
        <source>verified, %n parts</source>
        <translation>
            <numerusform>verificada, %n parte</numerusform>
            <numerusform>verificada, %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>partway::TransferModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a row, then its priority</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The size is not known yet.</source>
        <translation>El tamaño todavía no se conoce.</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 bytes</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Aún no iniciada</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the server, %3 on the way</source>
        <translation>%1 de %2 confirmado por el servidor, %3 en camino</translation>
    </message>
    <message>
        <source>%1 Enter: %2</source>
        <translation>%1 Intro: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%L1 bytes so far</source>
        <translation>%L1 bytes hasta ahora</translation>
    </message>
    <message>
        <source>%1 confirmed by the server, %2 on the way; more may come</source>
        <translation>%1 confirmados por el servidor, %2 en camino; puede llegar más</translation>
    </message>
</context>
<context>
    <name>partway::TransferNews</name>
    <message>
        <source>Upload finished</source>
        <translation>Subida finalizada</translation>
    </message>
    <message>
        <source>%1 is stored as %2.</source>
        <translation>%1 está almacenado como %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files finished</source>
        <translation>
            <numerusform>%Ln archivo finalizado</numerusform>
            <numerusform>%Ln archivos finalizados</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload stopped: %1</source>
        <translation>Subida detenida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads stopped</source>
        <translation>
            <numerusform>%Ln subida detenida</numerusform>
            <numerusform>%Ln subidas detenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What was sent is kept; the window says what to do.</source>
        <translation>%1. Lo enviado se conserva; la ventana indica qué hacer.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>partway::TransfersCommand</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % de %2</translation>
    </message>
    <message>
        <source>There are no transfers.</source>
        <translation>No hay transferencias.</translation>
    </message>
    <message>
        <source>“%1” is not the ID of a folder: “transfers” shows them, such as f1.</source>
        <translation>«%1» no es el ID de una carpeta: «transfers» los muestra, por ejemplo f1.</translation>
    </message>
</context>
<context>
    <name>partway::TrayPresence</name>
    <message>
        <source>&amp;Show Partway</source>
        <translation>&amp;Mostrar Partway</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>&amp;Pausar hasta mañana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Hide Partway</source>
        <translation>&amp;Ocultar Partway</translation>
    </message>
</context>
<context>
    <name>partway::UpdateWatch</name>
    <message>
        <source>Partway %1 is out; this is %2. Nothing was downloaded. More about it: %3</source>
        <translation>Ha salido Partway %1; esta es la %2. No se ha descargado nada. Más información: %3</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Abrir esta página</translation>
    </message>
    <message>
        <source>Not for this version</source>
        <translation>No para esta versión</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>No se pudo abrir ningún navegador. La página está en %1.</translation>
    </message>
</context>
<context>
    <name>partway::UploadCommand</name>
    <message>
        <source>Transfer %1 is none that this stream could go on with: it has to be unfinished, of the same kind of source and to the same object. “transfers” shows those that there are.</source>
        <translation>La transferencia %1 no puede continuar con este flujo: debe estar sin terminar, tener el mismo tipo de origen e ir al mismo objeto. «transfers» muestra las que hay.</translation>
    </message>
    <message>
        <source>Goes on with transfer %1: what was sent of it and is the same is not sent again.</source>
        <translation>Continúa la transferencia %1: lo que ya se envió y es igual no se vuelve a enviar.</translation>
    </message>
</context>
<context>
    <name>partway::UploadComparison</name>
    <message>
        <source>its parts could not be listed</source>
        <translation>no se pudieron listar sus partes</translation>
    </message>
    <message numerus="yes">
        <source>is compared, %L1 of %Ln parts</source>
        <translation>
            <numerusform>se compara, %L1 de %Ln parte</numerusform>
            <numerusform>se compara, %L1 de %Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>its parts are looked up…</source>
        <translation>se consultan sus partes…</translation>
    </message>
    <message>
        <source>is compared…</source>
        <translation>se compara…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>no se pudo comparar</translation>
    </message>
</context>
<context>
    <name>partway::UploadDialogs</name>
    <message>
        <source>The old upload of %1 could not be aborted and may still be billed. Look at it again under “In progress” in a few minutes.</source>
        <translation>La subida anterior de %1 no se pudo anular y puede seguir facturándose. Mírela de nuevo en «En curso» dentro de unos minutos.</translation>
    </message>
</context>
<context>
    <name>partway::UploadView</name>
    <message>
        <source>As the store lists them</source>
        <translation>Como las lista el almacén</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>Subidas en curso</translation>
    </message>
</context>
<context>
    <name>partway::UploadsCommand</name>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1</source>
        <translation>No se puede saber qué subidas pertenecen a transferencias de este equipo: %1</translation>
    </message>
    <message>
        <source>The list is not whole.</source>
        <translation>La lista no está completa.</translation>
    </message>
</context>
<context>
    <name>partway::UploadsSheet</name>
    <message>
        <source>Abort it, then upload</source>
        <translation>Anularla y después subir</translation>
    </message>
    <message>
        <source>Leave it, upload beside it</source>
        <translation>Dejarla y subir aparte</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>Subidas en curso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>Qué hacer con todas ellas</translation>
    </message>
    <message>
        <source>Uploads in progress of the same keys</source>
        <translation>Subidas en curso de las mismas claves</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>Para &amp;todas:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la subida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of the same keys are in progress at the store</source>
        <translation>
            <numerusform>Hay %Ln subida de las mismas claves en curso en el almacén</numerusform>
            <numerusform>Hay %Ln subidas de las mismas claves en curso en el almacén</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Adopt it, send what is missing</source>
        <translation>Adoptarla y enviar lo que falta</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln parte, %1</numerusform>
            <numerusform>%Ln partes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Left alone, they stay there beside the new one and may be billed. Abort or adopt one only where no other program or computer still works on it.</source>
        <translation>Si no se tocan, quedan ahí junto a la nueva y pueden facturarse. Anule o adopte una solo si ningún otro programa o equipo trabaja aún en ella.</translation>
    </message>
    <message>
        <source>An upload that is adopted becomes this transfer&apos;s own, and is aborted with it. Its parts are compared with the file: those that are the same are kept, all others are sent.</source>
        <translation>Una subida adoptada pasa a ser de esta transferencia y se anula con ella. Sus partes se comparan con el archivo: las iguales se conservan, todas las demás se envían.</translation>
    </message>
    <message>
        <source>is looked up…</source>
        <translation>se consulta…</translation>
    </message>
    <message>
        <source>it has ended since</source>
        <translation>ha terminado entretanto</translation>
    </message>
</context>
<context>
    <name>partway::VerdictMap</name>
    <message>
        <source>How the parts compare</source>
        <translation>Cómo se comparan las partes</translation>
    </message>
</context>
<context>
    <name>partway::WakeKeeper</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>Se están subiendo archivos</translation>
    </message>
</context>
<context>
    <name>partway::WatchCommand</name>
    <message numerus="yes">
        <source>Watches %1: what stands still there for %Ln seconds goes to %2. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Vigila %1: lo que está quieto allí durante %Ln segundo va a %2. Ctrl+C lo termina.</numerusform>
            <numerusform>Vigila %1: lo que está quieto allí durante %Ln segundos va a %2. Ctrl+C lo termina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already and are left alone as long as they do not change; --existing sends them as well.</source>
        <translation>
            <numerusform>%Ln archivo ya está allí y se deja como está mientras no cambie; --existing lo envía también.</numerusform>
            <numerusform>%Ln archivos ya están allí y se dejan como están mientras no cambien; --existing los envía también.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read just now. It is looked for until it is there again.</source>
        <translation>%1 no se puede leer en este momento. Se busca hasta que vuelva a estar.</translation>
    </message>
    <message>
        <source>%1 can be read again.</source>
        <translation>%1 se puede leer otra vez.</translation>
    </message>
</context>
<context>
    <name>partway::WatchDesk</name>
    <message>
        <source>Watched fol&amp;ders…</source>
        <translation>Carpetas &amp;vigiladas…</translation>
    </message>
    <message>
        <source>Uploads what appears in a folder</source>
        <translation>Sube lo que aparece en una carpeta</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a place, an account</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 is watched, but cannot be read just now. Bring it back, or plug its drive in: what appears there is uploaded as soon as it can be read again.</source>
        <translation>%1 se vigila, pero no se puede leer en este momento. Devuélvala a su sitio o conecte su unidad: lo que aparezca allí se sube en cuanto se pueda leer otra vez.</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>Carpetas vigiladas…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is watched from now on. %Ln files are there already and are left alone as long as they do not change.</source>
        <translation>
            <numerusform>%1 se vigila desde ahora. %Ln archivo ya está allí y se deja como está mientras no cambie.</numerusform>
            <numerusform>%1 se vigila desde ahora. %Ln archivos ya están allí y se dejan como están mientras no cambien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload them, too</source>
        <translation>Subirlos también</translation>
    </message>
</context>
<context>
    <name>partway::WatchDialog</name>
    <message>
        <source>No folder is watched yet.</source>
        <translation>Todavía no se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Watch the folder no more</source>
        <translation>No vigilar más la carpeta</translation>
    </message>
    <message>
        <source>What appears in them is uploaded once it stands still, as long as Partway runs; what appeared meanwhile, when it runs again.</source>
        <translation>Lo que aparece en ellas se sube cuando está quieto, mientras Partway está en marcha; lo que apareció entretanto, cuando vuelve a estarlo.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilada</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <comment>a watched folder, where it goes, its state</comment>
        <translation>%1, a %2: %3</translation>
    </message>
</context>
<context>
    <name>partway::WatchForm</name>
    <message>
        <source>Upload what &amp;is there already, too</source>
        <translation>Subir también lo que ya está a&amp;llí</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que se vigila</translation>
    </message>
    <message>
        <source>Where its files go</source>
        <translation>Adónde van sus archivos</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Elegir la carpeta que se vigila</translation>
    </message>
    <message>
        <source>Choose where its files go</source>
        <translation>Elegir adónde van sus archivos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds for which a file has to have stood still</source>
        <translation>Segundos que un archivo tiene que haber estado quieto</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Va a</translation>
    </message>
    <message>
        <source>&amp;Stands still for</source>
        <translation>E&amp;stá quieto desde hace</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>What appears in it, or changes there, is uploaded once it stands still and no program has it open for writing. Unfinished downloads and the like are left out.</source>
        <translation>Lo que aparece en ella, o cambia allí, se sube cuando está quieto y ningún programa lo tiene abierto para escribir. Las descargas sin terminar y similares se excluyen.</translation>
    </message>
</context>
<context>
    <name>partway::WindowMenu</name>
    <message>
        <source>&amp;Selected transfers</source>
        <translation>Transferencias &amp;seleccionadas</translation>
    </message>
    <message>
        <source>A&amp;ll transfers</source>
        <translation>&amp;Todas las transferencias</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
</TS>
