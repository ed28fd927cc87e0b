<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountText</name>
    <message>
        <source>The list of accounts in %1 cannot be read (%2). Repair the file or move it away; nothing was changed.</source>
        <translation>La liste des comptes dans %1 ne peut pas être lue (%2). Réparez le fichier ou déplacez-le&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved in %1 (%2). Free some space or allow writing there, then try again.</source>
        <translation>La liste des comptes n’a pas pu être enregistrée dans %1 (%2). Libérez de l’espace ou autorisez-y l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The account has no name. Give it one.</source>
        <translation>Le compte n’a pas de nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>There is an account named “%1” already. Choose another name.</source>
        <translation>Il existe déjà un compte nommé «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no account named “%1”. The list of accounts shows those that there are.</source>
        <translation>Il n’existe aucun compte nommé «&#x202f;%1&#x202f;». La liste des comptes montre ceux qui existent.</translation>
    </message>
    <message>
        <source>“%1” is not the address of an S3 endpoint. It looks like https://host or http://host:port, with nothing after it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse d’un endpoint S3. Elle a la forme https://host ou http://host:port, sans rien derrière.</translation>
    </message>
    <message>
        <source>Nothing says which server is meant. Add an account, or give its address with --endpoint or AWS_ENDPOINT_URL_S3.</source>
        <translation>Rien n’indique quel serveur est concerné. Ajoutez un compte, ou donnez son adresse avec --endpoint ou AWS_ENDPOINT_URL_S3.</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>--path-style and --virtual-host exclude each other.</source>
        <translation>--path-style et --virtual-host s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Le fichier CA %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>--payload is auto, signed or unsigned, not “%1”.</source>
        <translation>--payload vaut auto, signed ou unsigned, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--account and --endpoint exclude each other.</source>
        <translation>--account et --endpoint s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>There are several accounts. Say which one with --account; account list shows them.</source>
        <translation>Il y a plusieurs comptes. Indiquez lequel avec --account&#x202f;; «&#x202f;account list&#x202f;» les affiche.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Quit Partway</source>
        <translation>Quitter Partway</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln transfers are under way?</source>
        <translation>
            <numerusform>Quitter alors que %Ln transfert est en cours&#x202f;?</numerusform>
            <numerusform>Quitter alors que %Ln transferts sont en cours&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stop now, keep every part that is finished, and go on by themselves when you start Partway again.</source>
        <translation>Les transferts s’arrêtent maintenant, gardent chaque partie terminée et continuent d’eux-mêmes au prochain démarrage de Partway.</translation>
    </message>
    <message>
        <source>%1 In the background they go on, and the icon in the panel brings the window back.</source>
        <translation>%1 En arrière-plan, les transferts continuent, et l’icône de la zone de notification fait réapparaître la fenêtre.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Continuer l’envoi en arrière-plan</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 nécessite une valeur.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not %1.</source>
        <translation>--theme vaut light, dark ou system, et non %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’existe pas d’option %1.</translation>
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
        <translation>Utilisation&#x202f;: partway [options] [FICHIER...]
Envoie de gros fichiers vers un stockage compatible S3 en parties parallèles, sans jamais repartir de zéro.
Les fichiers indiqués sont ajoutés à la file d’attente.

  --practice      démarrer avec le stockage d’essai, un stockage sur cet ordinateur pour s’exercer
  --hidden        démarrer dans la zone de notification, ou réduit s’il n’y en a pas
  --state DIR     garder la file d’attente, les comptes et les réglages dans ce dossier
  --theme THEME   light, dark ou system (par défaut)
  -h, --help      ce texte
  -v, --version   la version
</translation>
    </message>
</context>
<context>
    <name>ControlText</name>
    <message>
        <source>limited to %1 by timetable</source>
        <translation>limité à %1 selon l’horaire</translation>
    </message>
    <message>
        <source>limited to %1 until %2 by timetable</source>
        <translation>limité à %1 jusqu’à %2 selon l’horaire</translation>
    </message>
    <message>
        <source>no limit by timetable</source>
        <translation>sans limite selon l’horaire</translation>
    </message>
    <message>
        <source>no limit until %1 by timetable</source>
        <translation>sans limite jusqu’à %1 selon l’horaire</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>demain, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>limité à %1</translation>
    </message>
    <message>
        <source>limited to %1 until %2, then by timetable</source>
        <translation>limité à %1 jusqu’à %2, puis selon l’horaire</translation>
    </message>
    <message>
        <source>no limit until %1, then by timetable</source>
        <translation>sans limite jusqu’à %1, puis selon l’horaire</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message numerus="yes">
        <source>Listing: %Ln uploads so far</source>
        <translation>
            <numerusform>Énumération : %Ln envoi jusqu’ici</numerusform>
            <numerusform>Énumération : %Ln envois jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking what they hold: %Ln uploads to go</source>
        <translation>
            <numerusform>Demande de leur contenu : encore %Ln envoi</numerusform>
            <numerusform>Demande de leur contenu : encore %Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>As of %1, not all: the listing was stopped</source>
        <comment>a time</comment>
        <translation>État à %1, incomplet : l’énumération a été arrêtée</translation>
    </message>
    <message>
        <source>As of %1, not all: some could not be listed</source>
        <comment>a time</comment>
        <translation>État à %1, incomplet : certains n’ont pas pu être énumérés</translation>
    </message>
    <message>
        <source>Could not be listed at %1</source>
        <comment>a time</comment>
        <translation>Énumération impossible à %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>ce compte</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation>Reprenez ensuite.</translation>
    </message>
    <message>
        <source>Then abort it again.</source>
        <translation>Puis abandonnez-le à nouveau.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Puis réessayez.</translation>
    </message>
    <message>
        <source>It is tried again by itself; finished parts are kept.</source>
        <translation>Un nouvel essai a lieu automatiquement&#x202f;; les parties terminées sont conservées.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the network.</source>
        <translation>Réessayez&#x202f;; si le problème persiste, vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse de l’endpoint, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint; transfers go on by themselves when it answers.</source>
        <translation>Vérifiez le réseau et l’adresse de l’endpoint&#x202f;; les transferts continuent d’eux-mêmes dès qu’il répond.</translation>
    </message>
    <message>
        <source>Fewer parts are sent at once until it takes more again; nothing needs to be done.</source>
        <translation>Moins de parties sont envoyées à la fois jusqu’à ce qu’il en accepte davantage&#x202f;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>Réessayez plus tard&#x202f;; si le problème persiste, adressez-vous au fournisseur en indiquant l’ID de requête qui figure dans les détails.</translation>
    </message>
    <message>
        <source>It is tried again by itself for a while; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>De nouveaux essais ont lieu automatiquement pendant un certain temps&#x202f;; si le problème persiste, adressez-vous au fournisseur en indiquant l’ID de requête qui figure dans les détails.</translation>
    </message>
    <message>
        <source>Resume to send the file in a new upload.</source>
        <translation>Reprenez pour envoyer le fichier dans un nouvel envoi.</translation>
    </message>
    <message>
        <source>It was completed or aborted since, or the key or the upload ID is another one: list the in-progress uploads again.</source>
        <translation>Il a été finalisé ou abandonné entre-temps, ou bien la clé ou l’ID d’envoi est différent&#x202f;: affichez à nouveau la liste des envois en cours.</translation>
    </message>
    <message>
        <source>This store cannot do that.</source>
        <translation>Ce stockage ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>It does not offer this request: use the provider&apos;s own tools for it, or another store.</source>
        <translation>Il ne propose pas cette requête&#x202f;: utilisez pour cela les outils du fournisseur, ou un autre stockage.</translation>
    </message>
    <message>
        <source>This store does not offer what was asked of it.</source>
        <translation>Ce stockage ne propose pas ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>Leave out options that it may not know, such as a storage class (the details may name it), or choose another store.</source>
        <translation>Omettez les options qu’il ne connaît peut-être pas, comme une classe de stockage (les détails peuvent la nommer), ou choisissez un autre stockage.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>Put the same file back, or plug its drive in, and resume; or abort to free what was sent.</source>
        <translation>Remettez le même fichier en place, ou branchez son disque, puis reprenez&#x202f;; ou abandonnez pour libérer ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’est pas là.</translation>
    </message>
    <message>
        <source>Check its name, or plug its drive in.</source>
        <translation>Vérifiez son nom, ou branchez son disque.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then resume; or abort to free what was sent.</source>
        <translation>Vérifiez ses droits d’accès et son disque, puis reprenez&#x202f;; ou abandonnez pour libérer ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>Vérifiez ses droits d’accès et son disque.</translation>
    </message>
    <message>
        <source>The store does not know this storage class.</source>
        <translation>Le stockage ne connaît pas cette classe de stockage.</translation>
    </message>
    <message>
        <source>Name one that it offers, or leave it out.</source>
        <translation>Indiquez-en une qu’il propose, ou omettez-la.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Le serveur a refusé la requête.</translation>
    </message>
    <message>
        <source>The details say what it did not like; check bucket, key, region and addressing style.</source>
        <translation>Les détails disent ce qui ne lui a pas convenu&#x202f;; vérifiez le bucket, la clé, la région et le style d’adressage.</translation>
    </message>
    <message>
        <source>Another Partway is at work in this state folder.</source>
        <translation>Un autre Partway utilise déjà ce dossier d’état.</translation>
    </message>
    <message>
        <source>If it is the window, look there. Else wait until it is done; or close it, or give another folder with --state.</source>
        <translation>Si c’est la fenêtre, regardez-y. Sinon, attendez qu’il ait terminé&#x202f;; ou fermez-le, ou indiquez un autre dossier avec --state.</translation>
    </message>
    <message>
        <source>The record of transfers cannot be read or written.</source>
        <translation>Le journal des transferts ne peut pas être lu ou écrit.</translation>
    </message>
    <message>
        <source>Free some space on this computer&apos;s disk and check the rights of the state folder.</source>
        <translation>Libérez de l’espace sur le disque de cet ordinateur et vérifiez les droits du dossier d’état.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>La connexion au serveur a été coupée.</translation>
    </message>
    <message>
        <source>The connection to the server stood still for too long.</source>
        <translation>La connexion au serveur est restée trop longtemps inactive.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: its certificate is not trusted.</source>
        <translation>%1 n’a pas pu prouver son identité&#x202f;: son certificat n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; where the store has an authority of its own, give its CA file to the account.</source>
        <translation>Vérifiez l’adresse et la date de cet ordinateur&#x202f;; si le stockage a sa propre autorité de certification, indiquez son fichier CA dans le compte.</translation>
    </message>
    <message>
        <source>The server asked to be sent less.</source>
        <translation>Le serveur a demandé qu’on lui envoie moins de données.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>Le serveur rencontre lui-même un problème.</translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation>La réponse du serveur est incompréhensible.</translation>
    </message>
    <message>
        <source>Check that the endpoint speaks S3 and that no proxy answers in its place.</source>
        <translation>Vérifiez que l’endpoint parle S3 et qu’aucun proxy ne répond à sa place.</translation>
    </message>
    <message>
        <source>There are no keys for %1.</source>
        <translation>Il n’y a pas de clés pour %1.</translation>
    </message>
    <message>
        <source>Enter its keys or unlock the keychain (on the command line also: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY).</source>
        <translation>Saisissez ses clés ou déverrouillez le trousseau (en ligne de commande aussi&#x202f;: définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY).</translation>
    </message>
    <message>
        <source>The keys of %1 have expired.</source>
        <translation>Les clés de %1 ont expiré.</translation>
    </message>
    <message>
        <source>Enter new ones; what was sent is kept, and the transfer goes on from there.</source>
        <translation>Saisissez-en de nouvelles&#x202f;; ce qui a été envoyé est conservé, et le transfert continue à partir de là.</translation>
    </message>
    <message>
        <source>Enter new ones.</source>
        <translation>Saisissez-en de nouvelles.</translation>
    </message>
    <message>
        <source>The keys of %1 do not allow this.</source>
        <translation>Les clés de %1 ne permettent pas cela.</translation>
    </message>
    <message>
        <source>Use keys that may read, write, list and delete in the bucket, or choose another bucket.</source>
        <translation>Utilisez des clés qui permettent de lire, d’écrire, de lister et de supprimer dans le bucket, ou choisissez un autre bucket.</translation>
    </message>
    <message>
        <source>The server does not accept the keys of %1.</source>
        <translation>Le serveur n’accepte pas les clés de %1.</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key again, whole and without blanks.</source>
        <translation>Saisissez à nouveau la clé d’accès et la clé secrète, entières et sans espaces.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ too much.</source>
        <translation>L’horloge de cet ordinateur et celle du serveur diffèrent trop.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The bucket %1 is in another region than the account.</source>
        <translation>Le bucket %1 se trouve dans une autre région que le compte.</translation>
    </message>
    <message>
        <source>Set the account&apos;s region to the bucket&apos;s (the details may name it).</source>
        <translation>Réglez la région du compte sur celle du bucket (les détails peuvent la nommer).</translation>
    </message>
    <message>
        <source>The upload is not on the server any more.</source>
        <translation>L’envoi n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>There is no such upload on the server.</source>
        <translation>Cet envoi n’existe pas sur le serveur.</translation>
    </message>
    <message>
        <source>%1 is not on the server.</source>
        <translation>%1 n’est pas sur le serveur.</translation>
    </message>
    <message>
        <source>Check the bucket and the key; names are case-sensitive.</source>
        <translation>Vérifiez le bucket et la clé&#x202f;; les noms sont sensibles à la casse.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist.</source>
        <translation>Le bucket %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name and the account, or create the bucket.</source>
        <translation>Vérifiez son nom et le compte, ou créez le bucket.</translation>
    </message>
    <message>
        <source>The server does not find one of the parts that it had confirmed.</source>
        <translation>Le serveur ne trouve pas une des parties qu’il avait confirmées.</translation>
    </message>
    <message>
        <source>Resume: what is missing is sent again.</source>
        <translation>Reprenez&#x202f;: ce qui manque est renvoyé.</translation>
    </message>
    <message>
        <source>List the parts of the upload again to see which are there.</source>
        <translation>Affichez à nouveau la liste des parties de l’envoi pour voir lesquelles sont là.</translation>
    </message>
    <message>
        <source>The server wants larger parts than these.</source>
        <translation>Le serveur exige des parties plus grandes que celles-ci.</translation>
    </message>
    <message>
        <source>Abort the transfer and send it with a larger part size.</source>
        <translation>Abandonnez le transfert et renvoyez le fichier avec une taille de partie plus grande.</translation>
    </message>
    <message>
        <source>Abort this upload and send the file in larger parts.</source>
        <translation>Abandonnez cet envoi et envoyez le fichier en parties plus grandes.</translation>
    </message>
    <message>
        <source>The server does not take an object or a part of this size.</source>
        <translation>Le serveur n’accepte pas un objet ou une partie de cette taille.</translation>
    </message>
    <message>
        <source>Choose a store or an account with higher limits, or split the file.</source>
        <translation>Choisissez un stockage ou un compte aux limites plus élevées, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>The account %1 has used up what it may store or transfer.</source>
        <translation>La limite de stockage ou de transfert de %1 est atteinte.</translation>
    </message>
    <message>
        <source>Free space there or raise its limit at the provider.</source>
        <translation>Libérez-y de l’espace ou relevez sa limite chez le fournisseur.</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: %1 was changed meanwhile.</source>
        <translation>Une condition de la requête n’était pas remplie&#x202f;: %1 a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Look at what is there, then resume or choose another key.</source>
        <translation>Regardez ce qui s’y trouve, puis reprenez ou choisissez une autre clé.</translation>
    </message>
    <message>
        <source>Look at what is there.</source>
        <translation>Regardez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Another request changed %1 at the same time.</source>
        <translation>Une autre requête a modifié %1 en même temps.</translation>
    </message>
    <message>
        <source>Make sure that nobody else writes to this key.</source>
        <translation>Assurez-vous que personne d’autre n’écrit sous cette clé.</translation>
    </message>
    <message>
        <source>%1 cannot be a key on this store.</source>
        <translation>%1 ne peut pas être une clé sur ce stockage.</translation>
    </message>
    <message>
        <source>Choose another key: up to 1,024 bytes, with no “.” or “..” between slashes.</source>
        <translation>Choisissez une autre clé&#x202f;: jusqu’à 1&#x202f;024 octets, sans «&#x202f;.&#x202f;» ni «&#x202f;..&#x202f;» entre les barres obliques.</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from %1.</source>
        <translation>Le serveur détient d’autres octets que ceux qui ont été lus dans %1.</translation>
    </message>
    <message>
        <source>The part is sent again; if it stays, check this computer&apos;s memory, disk and network.</source>
        <translation>La partie est renvoyée&#x202f;; si le problème persiste, vérifiez la mémoire, le disque et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 arrived, but it is not what was sent.</source>
        <translation>%1 est arrivé, mais ce n’est pas ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Do not rely on it: delete it on the server and send the file again.</source>
        <translation>Ne vous y fiez pas&#x202f;: supprimez-le sur le serveur et renvoyez le fichier.</translation>
    </message>
    <message>
        <source>%1 exists already and was not to be overwritten.</source>
        <translation>%1 existe déjà et ne devait pas être écrasé.</translation>
    </message>
    <message>
        <source>Choose another key, or allow overwriting.</source>
        <translation>Choisissez une autre clé, ou autorisez l’écrasement.</translation>
    </message>
    <message>
        <source>Put the file back as it was and resume, or abort and send it as it is now.</source>
        <translation>Remettez le fichier dans son état d’origine et reprenez, ou abandonnez et envoyez-le tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>%1 is too large for this store, even in its largest parts.</source>
        <translation>%1 est trop grand pour ce stockage, même avec les parties les plus grandes.</translation>
    </message>
    <message>
        <source>Choose a store with higher limits, or split the file.</source>
        <translation>Choisissez un stockage aux limites plus élevées, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>The upload disappeared on the server again and again.</source>
        <translation>L’envoi a disparu du serveur à plusieurs reprises.</translation>
    </message>
    <message>
        <source>Look for a clean-up rule or another program that aborts uploads in this bucket.</source>
        <translation>Recherchez une règle de nettoyage ou un autre programme qui abandonne les envois dans ce bucket.</translation>
    </message>
    <message>
        <source>Parts are still on the server after every attempt to free them.</source>
        <translation>Il reste des parties sur le serveur après chaque tentative de les libérer.</translation>
    </message>
    <message>
        <source>Abort again in a few minutes; until then they may be billed.</source>
        <translation>Abandonnez à nouveau dans quelques minutes&#x202f;; d’ici là, elles peuvent être facturées.</translation>
    </message>
    <message>
        <source>Nothing got through for too long.</source>
        <translation>Rien n’est passé depuis trop longtemps.</translation>
    </message>
    <message>
        <source>The details name the last cause; resume when it is gone. Finished parts are kept.</source>
        <translation>Les détails indiquent la dernière cause&#x202f;; reprenez quand elle aura disparu. Les parties terminées sont conservées.</translation>
    </message>
    <message>
        <source>The details name the last cause; wait until it is gone.</source>
        <translation>Les détails indiquent la dernière cause&#x202f;; attendez qu’elle ait disparu.</translation>
    </message>
    <message>
        <source>It was given up before it was done.</source>
        <translation>Il a été abandonné avant d’être terminé.</translation>
    </message>
    <message>
        <source>Start or resume it again; finished parts are kept.</source>
        <translation>Démarrez-le ou reprenez-le&#x202f;; les parties terminées sont conservées.</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>Redémarrez-le si vous en avez toujours besoin.</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>ID de requête %1</translation>
    </message>
    <message>
        <source>%1 was changed after it was agreed to replace it; it was left as it is.</source>
        <translation>%1 a changé après qu’il a été convenu de le remplacer ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Look at what is there now; then allow overwriting, or choose another key.</source>
        <translation>Regardez ce qui s’y trouve maintenant ; autorisez ensuite l’écrasement ou choisissez une autre clé.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of %1.</source>
        <translation>L’envoi à continuer a été commencé avec un autre fichier : il contient des parties au-delà de la fin de %1.</translation>
    </message>
    <message>
        <source>Send it in a new upload, which frees the other one; or remove the transfer and leave the parts where they are.</source>
        <translation>Envoyez-le dans un nouvel envoi, ce qui libère l’autre ; ou retirez le transfert et laissez les parties où elles sont.</translation>
    </message>
    <message>
        <source>%1 is not the file that was being sent, or it was changed; nothing was completed.</source>
        <translation>%1 n’est pas le fichier qui était envoyé, ou il a changé ; rien n’a été finalisé.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with is not on the server any more.</source>
        <translation>L’envoi à continuer n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>Resume to send the whole file in a new upload.</source>
        <translation>Reprenez pour envoyer le fichier entier dans un nouvel envoi.</translation>
    </message>
    <message>
        <source>The upload was begun with a checksum that Partway cannot compute, and every part would have to come with it.</source>
        <translation>L’envoi a été commencé avec une somme de contrôle que Partway ne sait pas calculer, et chaque partie devrait l’apporter.</translation>
    </message>
    <message>
        <source>Send the file in a new upload, or go on with the program that began this one.</source>
        <translation>Envoyez le fichier dans un nouvel envoi, ou continuez avec le programme qui a commencé celui-ci.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of this one.</source>
        <translation>L&apos;envoi à poursuivre a été commencé avec un autre fichier : il contient des parties au-delà de la fin de celui-ci.</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from the file.</source>
        <translation>Le serveur détient d&apos;autres octets que ceux lus dans le fichier.</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: the object was changed meanwhile.</source>
        <translation>Une condition de la requête n&apos;était pas remplie : l&apos;objet a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Another request changed the object at the same time.</source>
        <translation>Une autre requête a modifié l&apos;objet en même temps.</translation>
    </message>
    <message>
        <source>The account has used up what it may store or transfer.</source>
        <translation>Le compte a épuisé ce qu&apos;il peut stocker ou transférer.</translation>
    </message>
    <message>
        <source>The stream broke off: what writes it ended with an error. Nothing was completed.</source>
        <translation>Le flux s’est interrompu : ce qui l’écrit s’est terminé par une erreur. Rien n’a été achevé.</translation>
    </message>
    <message>
        <source>The details name the cause. Send it once more from its beginning: what matches is not sent again.</source>
        <translation>Les détails en donnent la cause. Envoyez-le encore une fois depuis le début : ce qui correspond n’est pas renvoyé.</translation>
    </message>
</context>
<context>
    <name>FolderFiles</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifiés entre-temps</translation>
    </message>
    <message>
        <source>Transfers of their own</source>
        <translation>Transferts à part</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>in the list above</source>
        <translation>dans la liste ci-dessus</translation>
    </message>
    <message>
        <source>Large: it goes up in parts, as a transfer of its own.</source>
        <translation>Gros : il est envoyé en parties, comme transfert à part.</translation>
    </message>
    <message>
        <source>It changed while it was read, and is tried again when the others are through.</source>
        <translation>Il a changé pendant sa lecture et sera réessayé quand les autres seront passés.</translation>
    </message>
    <message>
        <source>It went up in parts, as a transfer.</source>
        <translation>Il a été envoyé en parties, comme transfert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of files, and how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sending or next</source>
        <translation>En cours ou juste après</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message numerus="yes">
        <source>%Ln files (%1) are on the server already and stay there; the rest is not sent.</source>
        <translation>
            <numerusform>%Ln fichier (%1) est déjà sur le serveur et y reste ; le reste n’est pas envoyé.</numerusform>
            <numerusform>%Ln fichiers (%1) sont déjà sur le serveur et y restent ; le reste n’est pas envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large files that are on their way are aborted, and what was sent of them is freed.</source>
        <translation>
            <numerusform>%Ln gros fichier en cours d’envoi est abandonné, et ce qui en a été envoyé est libéré.</numerusform>
            <numerusform>%Ln gros fichiers en cours d’envoi sont abandonnés, et ce qui en a été envoyé est libéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files on this computer are not touched.</source>
        <translation>Les fichiers de cet ordinateur ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln folders?</source>
        <translation>
            <numerusform>Retirer %Ln dossier ?</numerusform>
            <numerusform>Retirer %Ln dossiers ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Arrêter et retirer</translation>
    </message>
</context>
<context>
    <name>FolderRequestText</name>
    <message>
        <source>--recursive takes one folder: upload FOLDER s3://BUCKET/PREFIX/ --recursive</source>
        <translation>--recursive prend un seul dossier&#x202f;: upload DOSSIER s3://BUCKET/PREFIX/ --recursive</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>Le dernier argument est la destination&#x202f;: s3://BUCKET/PREFIX/, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is not a folder. Leave out --recursive to upload a file.</source>
        <translation>%1 n’est pas un dossier. Omettez --recursive pour envoyer un fichier.</translation>
    </message>
    <message>
        <source>--part-size and --recursive do not go together: the files of a folder are of all sizes.</source>
        <translation>--part-size et --recursive ne vont pas ensemble&#x202f;: les fichiers d’un dossier sont de toutes tailles.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln échoué</numerusform>
            <numerusform>%Ln échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>still looking through it</source>
        <translation>parcours en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large in the list below</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln gros dans la liste ci-dessous</numerusform>
            <numerusform>%Ln gros dans la liste ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 sur %Ln fichier</numerusform>
            <numerusform>%1 sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files so far</source>
        <translation>
            <numerusform>%1 sur %Ln fichier jusqu’ici</numerusform>
            <numerusform>%1 sur %Ln fichiers jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln files failed</source>
        <translation>
            <numerusform>Terminé, mais %Ln fichier a échoué</numerusform>
            <numerusform>Terminé, mais %Ln fichiers ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>open the row to see why</source>
        <translation>ouvrez la ligne pour voir pourquoi</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiés</translation>
    </message>
    <message>
        <source>what was sent stays on the server</source>
        <translation>ce qui est envoyé reste sur le serveur</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Saisir les clés…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
</context>
<context>
    <name>FolderText</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>transfert %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>Attend des clés</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Attend le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 sur %Ln fichier</numerusform>
            <numerusform>%1 sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>symbolic link (--follow-links sends what it leads to)</source>
        <translation>lien symbolique (--follow-links envoie ce vers quoi il mène)</translation>
    </message>
    <message>
        <source>symbolic link that leads nowhere</source>
        <translation>lien symbolique qui ne mène nulle part</translation>
    </message>
    <message>
        <source>symbolic link back to a folder that it is in</source>
        <translation>lien symbolique vers un dossier qui le contient</translation>
    </message>
    <message>
        <source>pipe, socket or device</source>
        <translation>tube, socket ou périphérique</translation>
    </message>
    <message>
        <source>name that is not UTF-8 (--encode-bad-names sends it with %XX)</source>
        <translation>nom qui n’est pas en UTF-8 (--encode-bad-names l’envoie avec %XX)</translation>
    </message>
    <message>
        <source>name that cannot be a key, or longer than 1024 bytes</source>
        <translation>nom qui ne peut pas être une clé, ou de plus de 1024 octets</translation>
    </message>
    <message>
        <source>same key as another file of the folder</source>
        <translation>même clé qu’un autre fichier du dossier</translation>
    </message>
    <message>
        <source>empty folder (--keep-empty-folders sends it)</source>
        <translation>dossier vide (--keep-empty-folders l’envoie)</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>object that is there already</source>
        <translation>objet qui est déjà là</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 fichiers/s</translation>
    </message>
    <message>
        <source>%1 failed, %2 skipped: “transfers %3” lists them.</source>
        <translation>%1 en échec, %2 ignorés&#x202f;: «&#x202f;transfers %3&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>A symbolic link; links are not followed here.</source>
        <translation>Un lien symbolique ; les liens ne sont pas suivis ici.</translation>
    </message>
    <message>
        <source>A symbolic link that leads nowhere.</source>
        <translation>Un lien symbolique qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>A symbolic link back to a folder that it is in.</source>
        <translation>Un lien symbolique qui revient à un dossier où il se trouve.</translation>
    </message>
    <message>
        <source>A pipe, a socket or a device, and no file.</source>
        <translation>Un tube, un socket ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8 and cannot be a key. Rename it, then try again.</source>
        <translation>Son nom n’est pas en UTF-8 et ne peut pas être une clé. Renommez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Its name cannot be a key, or its key is longer than 1,024 bytes. Shorten it, then try again.</source>
        <translation>Son nom ne peut pas être une clé, ou sa clé dépasse 1 024 octets. Raccourcissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another file of this folder has the same key; only one could stay.</source>
        <translation>Un autre fichier de ce dossier a la même clé ; un seul pourrait rester.</translation>
    </message>
    <message>
        <source>An empty folder; stores know no folders, so nothing is made for it.</source>
        <translation>Un dossier vide ; les stockages ne connaissent pas les dossiers, rien n’est donc créé pour lui.</translation>
    </message>
    <message>
        <source>Left out by a pattern.</source>
        <translation>Exclu par un motif.</translation>
    </message>
    <message>
        <source>An object of this key was there already, and stays as it is.</source>
        <translation>Un objet avec cette clé existait déjà et reste tel quel.</translation>
    </message>
</context>
<context>
    <name>GlanceText</name>
    <message numerus="yes">
        <source>%Ln transfers active</source>
        <translation>
            <numerusform>%Ln transfert actif</numerusform>
            <numerusform>%Ln transferts actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No transfers under way</source>
        <translation>Aucun transfert en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers paused</source>
        <translation>
            <numerusform>%Ln transfert en pause</numerusform>
            <numerusform>%Ln transferts en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Something has failed</source>
        <translation>Quelque chose a échoué</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>AWS profiles</source>
        <translation>Profils AWS</translation>
    </message>
    <message>
        <source>MinIO client</source>
        <translation>Client MinIO</translation>
    </message>
    <message>
        <source>Cyberduck bookmark</source>
        <translation>Signet Cyberduck</translation>
    </message>
    <message>
        <source>Its keys come from a sign-in in the browser (SSO), which Partway cannot do. Paste temporary keys from its start page into a new account instead.</source>
        <translation>Ses clés viennent d’une connexion dans le navigateur (SSO), que Partway ne peut pas faire. Collez plutôt des clés temporaires de sa page d’accueil dans un nouveau compte.</translation>
    </message>
    <message>
        <source>Its keys come from a program (credential_process), which Partway does not run. Run it yourself and paste what it prints into a new account.</source>
        <translation>Ses clés viennent d’un programme (credential_process), que Partway n’exécute pas. Exécutez-le vous-même et collez ce qu’il affiche dans un nouveau compte.</translation>
    </message>
    <message>
        <source>Its keys are those of an assumed role, which Partway cannot assume. Paste temporary keys of that role into a new account instead.</source>
        <translation>Ses clés sont celles d’un rôle endossé, que Partway ne peut pas endosser. Collez plutôt des clés temporaires de ce rôle dans un nouveau compte.</translation>
    </message>
    <message>
        <source>Its keys come from the environment of the other program. Add the account and enter the keys.</source>
        <translation>Ses clés viennent de l’environnement de l’autre programme. Ajoutez le compte et saisissez les clés.</translation>
    </message>
    <message>
        <source>Nothing usable says which server it is at. Add the account by hand.</source>
        <translation>Rien d’utilisable n’indique sur quel serveur il se trouve. Ajoutez le compte à la main.</translation>
    </message>
    <message>
        <source>It holds no keys. Add the account by hand.</source>
        <translation>Il ne contient pas de clés. Ajoutez le compte à la main.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may read it.</source>
        <translation>Ce fichier ne peut pas être lu. Vérifiez qu’il est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This file is too large to be one of the known kinds.</source>
        <translation>Ce fichier est trop grand pour être de l’un des types connus.</translation>
    </message>
    <message>
        <source>This file holds no accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck, or it is damaged.</source>
        <translation>Ce fichier ne contient aucun compte d’AWS, de rclone, de s3cmd, du client MinIO ou de Cyberduck, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This file is encrypted with a password. “rclone config show” prints it in the clear: add its accounts by hand.</source>
        <translation>Ce fichier est chiffré par un mot de passe. «&#x202f;rclone config show&#x202f;» l’affiche en clair&#x202f;: ajoutez ses comptes à la main.</translation>
    </message>
    <message>
        <source>This file holds more accounts than anybody has. Nothing of it is taken.</source>
        <translation>Ce fichier contient plus de comptes que quiconque n’en possède. Rien n’en est repris.</translation>
    </message>
    <message>
        <source>%1, keys read from the profile “%2” whenever they are needed</source>
        <translation>%1, clés lues dans le profil «&#x202f;%2&#x202f;» chaque fois qu’il le faut</translation>
    </message>
    <message>
        <source>%1, the secret key is asked for later</source>
        <translation>%1, la clé secrète sera demandée plus tard</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1, clé d’accès %2</translation>
    </message>
</context>
<context>
    <name>InsteadText</name>
    <message>
        <source>Upload the file with another --storage-class, or without one.</source>
        <translation>Envoyez le fichier avec une autre --storage-class, ou sans.</translation>
    </message>
    <message>
        <source>Upload the file without --no-overwrite, or to another store.</source>
        <translation>Envoyez le fichier sans --no-overwrite, ou vers un autre stockage.</translation>
    </message>
    <message>
        <source>Upload the file to another store.</source>
        <translation>Envoyez le fichier vers un autre stockage.</translation>
    </message>
    <message>
        <source>Upload the file to another key.</source>
        <translation>Envoyez le fichier sous une autre clé.</translation>
    </message>
    <message>
        <source>Upload the file to another key, or without --no-overwrite.</source>
        <translation>Envoyez le fichier sous une autre clé, ou sans --no-overwrite.</translation>
    </message>
    <message>
        <source>Upload the file with a larger --part-size.</source>
        <translation>Envoyez le fichier avec une --part-size plus grande.</translation>
    </message>
    <message>
        <source>Upload the file to a store with higher limits, or in pieces.</source>
        <translation>Envoyez le fichier vers un stockage aux limites plus élevées, ou en morceaux.</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>%Ln addresses were not taken: only files on this computer can be uploaded. Download them first (%1).</source>
        <translation>
            <numerusform>%Ln adresse n’a pas été prise&#x202f;: seuls les fichiers de cet ordinateur peuvent être envoyés. Téléchargez-la d’abord (%1).</numerusform>
            <numerusform>%Ln adresses n’ont pas été prises&#x202f;: seuls les fichiers de cet ordinateur peuvent être envoyés. Téléchargez-les d’abord (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are not there any more, or are links that lead nowhere (%1).</source>
        <translation>
            <numerusform>%Ln élément n’est plus là, ou est un lien qui ne mène nulle part (%1).</numerusform>
            <numerusform>%Ln éléments ne sont plus là, ou sont des liens qui ne mènent nulle part (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may not be read; check their permissions and add them again (%1).</source>
        <translation>
            <numerusform>%Ln élément ne peut pas être lu&#x202f;; vérifiez ses droits d’accès et ajoutez-le à nouveau (%1).</numerusform>
            <numerusform>%Ln éléments ne peuvent pas être lus&#x202f;; vérifiez leurs droits d’accès et ajoutez-les à nouveau (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are no files but pipes, sockets or devices, and were passed over (%1).</source>
        <translation>
            <numerusform>%Ln élément n’est pas un fichier, mais un tube, un socket ou un périphérique, et a été ignoré (%1).</numerusform>
            <numerusform>%Ln éléments ne sont pas des fichiers, mais des tubes, des sockets ou des périphériques, et ont été ignorés (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are not valid UTF-8 and cannot be keys; rename them and add them again (%1).</source>
        <translation>
            <numerusform>%Ln nom n’est pas de l’UTF-8 valide et ne peut pas être une clé&#x202f;; renommez l’élément et ajoutez-le à nouveau (%1).</numerusform>
            <numerusform>%Ln noms ne sont pas de l’UTF-8 valide et ne peuvent pas être des clés&#x202f;; renommez les éléments et ajoutez-les à nouveau (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders can be reached twice, or lead back to themselves; each is taken once (%1).</source>
        <translation>
            <numerusform>%Ln dossier peut être atteint de deux façons, ou renvoie à lui-même&#x202f;; il n’est pris qu’une fois (%1).</numerusform>
            <numerusform>%Ln dossiers peuvent être atteints de deux façons, ou renvoient à eux-mêmes&#x202f;; chacun n’est pris qu’une fois (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: with the prefix their keys are longer than 1,024 bytes. Shorten names or the prefix (%1).</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été pris&#x202f;: avec le préfixe, sa clé dépasse 1&#x202f;024 octets. Raccourcissez le nom ou le préfixe (%1).</numerusform>
            <numerusform>%Ln fichiers n’ont pas été pris&#x202f;: avec le préfixe, leurs clés dépassent 1&#x202f;024 octets. Raccourcissez les noms ou le préfixe (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: “.” and “..” between slashes cannot be in a key. Choose another prefix (%1).</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été pris&#x202f;: «&#x202f;.&#x202f;» et «&#x202f;..&#x202f;» entre des barres obliques ne peuvent pas figurer dans une clé. Choisissez un autre préfixe (%1).</numerusform>
            <numerusform>%Ln fichiers n’ont pas été pris&#x202f;: «&#x202f;.&#x202f;» et «&#x202f;..&#x202f;» entre des barres obliques ne peuvent pas figurer dans une clé. Choisissez un autre préfixe (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: another file added with them has the same name, and only one could stay (%1).</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été pris&#x202f;: un autre fichier ajouté en même temps porte le même nom, et un seul pourrait rester (%1).</numerusform>
            <numerusform>%Ln fichiers n’ont pas été pris&#x202f;: un autre fichier ajouté en même temps porte le même nom, et un seul pourrait rester (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty; stores know no folders, so nothing is made for them (%1).</source>
        <translation>
            <numerusform>%Ln dossier est vide&#x202f;; les stockages ne connaissent pas de dossiers, rien n’est donc créé pour lui (%1).</numerusform>
            <numerusform>%Ln dossiers sont vides&#x202f;; les stockages ne connaissent pas de dossiers, rien n’est donc créé pour eux (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than %1 files; add the other folders afterwards.</source>
        <translation>Il y a plus de %1 fichiers&#x202f;; ajoutez les autres dossiers ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln fichier, %1</numerusform>
            <numerusform>%Ln fichiers, %1</numerusform>
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
        <translation>La partie %L1 est confirmée&#x202f;; elle a pris %2.</translation>
    </message>
    <message>
        <source>Part %L1 is confirmed.</source>
        <translation>La partie %L1 est confirmée.</translation>
    </message>
    <message>
        <source>Part %L1 did not get through and is tried again.</source>
        <translation>La partie %L1 n’est pas passée&#x202f;; un nouvel essai a lieu.</translation>
    </message>
    <message>
        <source>The server asked to be slower; part %L1 is sent a little later.</source>
        <translation>Le serveur a demandé de ralentir&#x202f;; la partie %L1 est envoyée un peu plus tard.</translation>
    </message>
    <message>
        <source>The server asked to be slower; it is asked again a little later.</source>
        <translation>Le serveur a demandé de ralentir&#x202f;; la demande lui est refaite un peu plus tard.</translation>
    </message>
    <message>
        <source>Part %L1 is sent again, as you asked.</source>
        <translation>La partie %L1 est renvoyée, comme vous l’avez demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are sent again, as you asked.</source>
        <translation>
            <numerusform>%Ln partie est renvoyée, comme vous l’avez demandé.</numerusform>
            <numerusform>%Ln parties sont renvoyées, comme vous l’avez demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was added to the queue.</source>
        <translation>Le transfert a été ajouté à la file d’attente.</translation>
    </message>
    <message>
        <source>Its turn has come.</source>
        <translation>Son tour est venu.</translation>
    </message>
    <message>
        <source>The upload was begun on the server. Its upload ID is %1.</source>
        <translation>L’envoi a été commencé sur le serveur. Son ID d’envoi est %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is taken up again: %Ln parts are on the server already and are not sent again.</source>
        <translation>
            <numerusform>Le transfert reprend&#x202f;: %Ln partie est déjà sur le serveur et n’est pas renvoyée.</numerusform>
            <numerusform>Le transfert reprend&#x202f;: %Ln parties sont déjà sur le serveur et ne sont pas renvoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken up again; no part is on the server yet.</source>
        <translation>Le transfert reprend&#x202f;; aucune partie n’est encore sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>An upload that was begun elsewhere was taken over: %Ln of its parts are of this file and are not sent again.</source>
        <translation>
            <numerusform>Un envoi commencé ailleurs a été repris&#x202f;: %Ln de ses parties vient de ce fichier et n’est pas renvoyée.</numerusform>
            <numerusform>Un envoi commencé ailleurs a été repris&#x202f;: %Ln de ses parties viennent de ce fichier et ne sont pas renvoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload that was begun elsewhere was taken over; none of its parts is of this file.</source>
        <translation>Un envoi commencé ailleurs a été repris&#x202f;; aucune de ses parties ne vient de ce fichier.</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request; it took %1.</source>
        <translation>Le fichier a été envoyé entier, en une seule requête&#x202f;; cela a pris %1.</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request.</source>
        <translation>Le fichier a été envoyé entier, en une seule requête.</translation>
    </message>
    <message>
        <source>What was asked of the server did not succeed and is tried again.</source>
        <translation>Ce qui a été demandé au serveur n’a pas abouti&#x202f;; un nouvel essai a lieu.</translation>
    </message>
    <message>
        <source>It began again.</source>
        <translation>Le transfert a recommencé.</translation>
    </message>
    <message>
        <source>It was paused. What is finished stays.</source>
        <translation>Le transfert a été mis en pause. Ce qui est terminé reste.</translation>
    </message>
    <message>
        <source>It was resumed.</source>
        <translation>Le transfert a été repris.</translation>
    </message>
    <message>
        <source>What is at the destination may be replaced, as you said.</source>
        <translation>Ce qui se trouve à la destination peut être remplacé, comme vous l’avez dit.</translation>
    </message>
    <message>
        <source>It waits for the network and goes on by itself.</source>
        <translation>Le transfert attend le réseau et continue de lui-même.</translation>
    </message>
    <message>
        <source>It waits for new keys.</source>
        <translation>Le transfert attend de nouvelles clés.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Le transfert continue.</translation>
    </message>
    <message>
        <source>All parts are there; the server puts them together.</source>
        <translation>Toutes les parties sont là&#x202f;; le serveur les assemble.</translation>
    </message>
    <message>
        <source>The object on the server is seen to be what was sent.</source>
        <translation>L’objet sur le serveur est bien ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Le transfert est terminé.</translation>
    </message>
    <message>
        <source>It failed and stands still.</source>
        <translation>Le transfert a échoué et s’est arrêté.</translation>
    </message>
    <message>
        <source>It is given up; what was sent is freed on the server.</source>
        <translation>Le transfert est abandonné&#x202f;; ce qui a été envoyé est libéré sur le serveur.</translation>
    </message>
    <message>
        <source>The server has confirmed that nothing is left of upload %1.</source>
        <translation>Le serveur a confirmé qu’il ne reste rien de l’envoi %1.</translation>
    </message>
    <message>
        <source>The server would not let go of upload %1. Its parts are still billed.</source>
        <translation>Le serveur n’a pas voulu libérer l’envoi %1. Ses parties sont toujours facturées.</translation>
    </message>
    <message>
        <source>It is aborted.</source>
        <translation>Le transfert est abandonné.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  Attention: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  Attention&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1  Problem: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  Problème&#x202f;: %2</translation>
    </message>
    <message>
        <source>The file was chosen again. It goes on where that is the file that was sent.</source>
        <translation>Le fichier a été choisi de nouveau. Le transfert continue si c’est bien le fichier envoyé.</translation>
    </message>
    <message>
        <source>Part %L1 went up so that the store does not delete the paused upload.</source>
        <translation>La partie %L1 a été envoyée pour que le stockage ne supprime pas l’envoi en pause.</translation>
    </message>
    <message>
        <source>The store has deleted the paused upload. When you resume it, it begins again.</source>
        <translation>Le stockage a supprimé l’envoi en pause. Il recommencera quand vous le reprendrez.</translation>
    </message>
    <message>
        <source>The paused upload could not be kept from being deleted by the store; it is tried again.</source>
        <translation>L’envoi en pause n’a pas pu être protégé de la suppression par le stockage&#x202f;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Part %L1 of the file is not what it was when it was sent, so it is sent again.</source>
        <translation>La partie %L1 du fichier n’est plus ce qu’elle était lors de l’envoi ; elle est donc renvoyée.</translation>
    </message>
    <message numerus="yes">
        <source>The end was reached: there are %Ln parts in all.</source>
        <translation>
            <numerusform>La fin est atteinte : il y a %Ln partie en tout.</numerusform>
            <numerusform>La fin est atteinte : il y a %Ln parties en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is repaired, as you asked: what differs from the file as it is now is sent again, and nothing else.</source>
        <translation>Il est réparé, comme demandé : ce qui diffère du fichier tel qu’il est maintenant est renvoyé, et rien d’autre.</translation>
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
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenSourceText</name>
    <message>
        <source>--until-quiet is a number of seconds from 1 to 604800, not “%1”.</source>
        <translation>--until-quiet est un nombre de secondes de 1 à 604800, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 is a size such as 64M, 5MiB or 8388608, not “%2”.</source>
        <translation>--%1 est une taille comme 64M, 5MiB ou 8388608, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Either name what to upload or say --command.</source>
        <translation>Indiquez quoi envoyer ou utilisez --command, mais pas les deux.</translation>
    </message>
    <message>
        <source>What is to be uploaded? Name a file, “-” for standard input, or --command.</source>
        <translation>Que faut-il envoyer&#x202f;? Indiquez un fichier, «&#x202f;-&#x202f;» pour l’entrée standard, ou --command.</translation>
    </message>
    <message>
        <source>A stream is uploaded alone: leave out the other sources.</source>
        <translation>Un flux s’envoie seul&#x202f;: retirez les autres sources.</translation>
    </message>
    <message>
        <source>A stream has no name: give its object one, s3://BUCKET/KEY.</source>
        <translation>Un flux n’a pas de nom&#x202f;: donnez-en un à son objet, s3://BUCKET/CLÉ.</translation>
    </message>
    <message>
        <source>--follow is about files: a stream ends when its writer does.</source>
        <translation>--follow concerne les fichiers&#x202f;: un flux se termine quand celui qui l’écrit se termine.</translation>
    </message>
    <message>
        <source>--%1 is about streams: standard input, a named pipe or --command.</source>
        <translation>--%1 concerne les flux&#x202f;: l’entrée standard, un tube nommé ou --command.</translation>
    </message>
    <message>
        <source>--%1 goes with --follow.</source>
        <translation>--%1 va avec --follow.</translation>
    </message>
    <message>
        <source>--%1 is about streams and --follow: other files have the size they have.</source>
        <translation>--%1 concerne les flux et --follow&#x202f;: les autres fichiers ont la taille qu’ils ont.</translation>
    </message>
    <message>
        <source>--spool is a folder that can be written to, not “%1”.</source>
        <translation>--spool est un dossier où l’on peut écrire, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--on-failure is pause or abort, not “%1”.</source>
        <translation>--on-failure est pause ou abort, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--resume is the ID of a transfer, not “%1”.</source>
        <translation>--resume est l’identifiant d’un transfert, pas «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of %2, %3.</source>
        <translation>
            <numerusform>L’envoi de %1 contient %Ln partie de %2, %3.</numerusform>
            <numerusform>L’envoi de %1 contient %Ln parties de %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of different sizes, %2.</source>
        <translation>
            <numerusform>L’envoi de %1 contient %Ln partie, %2.</numerusform>
            <numerusform>L’envoi de %1 contient %Ln parties de tailles différentes, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 exists already cannot be told with these keys; it would be replaced.</source>
        <translation>Ces clés ne permettent pas de savoir si %1 existe déjà&#x202f;; il serait remplacé.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>Il remplace l’objet présent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>Il remplace l’objet présent&#x202f;: %1, du %2.</translation>
    </message>
    <message>
        <source>Whether there are other uploads of this key cannot be told.</source>
        <translation>Impossible de savoir s’il y a d’autres envois de cette clé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed.</source>
        <translation>
            <numerusform>%Ln autre envoi de cette clé reste tel quel et est facturé.</numerusform>
            <numerusform>%Ln autres envois de cette clé restent tels quels et sont facturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now, and would lose what is still to come.</source>
        <translation>Une partie est arrivée ces dernières minutes&#x202f;: quelqu’un l’envoie peut-être en ce moment et perdrait ce qui doit encore venir.</translation>
    </message>
    <message>
        <source>It holds no parts, so there is nothing to complete.</source>
        <translation>Il ne contient aucune partie&#x202f;: il n’y a rien à finaliser.</translation>
    </message>
    <message>
        <source>It cannot be completed: parts %1 are missing. With the file, “adopt” sends them.</source>
        <translation>Il ne peut pas être finalisé&#x202f;: les parties %1 manquent. Avec le fichier, « adopt » les envoie.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>Il ne peut pas être finalisé&#x202f;: %Ln partie a un numéro qu’aucun envoi ne peut avoir.</numerusform>
            <numerusform>Il ne peut pas être finalisé&#x202f;: %Ln parties ont des numéros qu’aucun envoi ne peut avoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts are smaller than the store allows.</source>
        <translation>
            <numerusform>Il ne peut pas être finalisé&#x202f;: %Ln partie est plus petite que ce que le stockage permet.</numerusform>
            <numerusform>Il ne peut pas être finalisé&#x202f;: %Ln parties sont plus petites que ce que le stockage permet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>It is not known whether there is an object of this key already: these keys may not look. One that is there is replaced.</source>
        <translation>On ne sait pas s’il y a déjà un objet sous cette clé&#x202f;: ces clés d’accès n’ont pas le droit de regarder. S’il y en a un, il est remplacé.</translation>
    </message>
    <message>
        <source>There is no object of this key yet.</source>
        <translation>Il n’y a pas encore d’objet sous cette clé.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>Il remplace l’objet présent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>Il remplace l’objet présent&#x202f;: %1, du %2.</translation>
    </message>
    <message>
        <source>Other uploads of this key could not be looked for. They stay as they are.</source>
        <translation>Les autres envois sous cette clé n’ont pas pu être cherchés. Ils restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed on.</source>
        <translation>
            <numerusform>%Ln autre envoi sous cette clé reste tel quel et continue d’être facturé.</numerusform>
            <numerusform>%Ln autres envois sous cette clé restent tels quels et continuent d’être facturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: another program may be at work on it right now. Stop that one first.</source>
        <translation>Une partie est arrivée ces dernières minutes&#x202f;: un autre programme y travaille peut-être. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>No part of it is on the server.</source>
        <translation>Aucune partie n’est sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are missing in between.</source>
        <translation>
            <numerusform>Il manque %Ln partie au milieu.</numerusform>
            <numerusform>Il manque %Ln parties au milieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>%Ln partie a un numéro qu’aucun envoi ne peut avoir.</numerusform>
            <numerusform>%Ln parties ont des numéros qu’aucun envoi ne peut avoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts before the last are smaller than %1, which the store does not take.</source>
        <translation>
            <numerusform>%Ln partie avant la dernière fait moins de %1, ce que le stockage n’accepte pas.</numerusform>
            <numerusform>%Ln parties avant la dernière font moins de %1, ce que le stockage n’accepte pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its parts are of several sizes, and this store takes parts of one size only.</source>
        <translation>Ses parties sont de plusieurs tailles, et ce stockage n’accepte que des parties de même taille.</translation>
    </message>
</context>
<context>
    <name>OverwriteQuestion</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>Écraser %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln objects?</source>
        <translation>
            <numerusform>Écraser %Ln objet ?</numerusform>
            <numerusform>Écraser %Ln objets ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>What is there now is replaced when the upload is complete. It cannot be brought back, unless the bucket keeps earlier versions.</source>
        <translation>Ce qui s’y trouve est remplacé quand l’envoi est finalisé. Impossible de le récupérer, sauf si le bucket conserve les versions précédentes.</translation>
    </message>
</context>
<context>
    <name>PartNumbersText</name>
    <message numerus="yes">
        <source>%1 of %Ln parts match</source>
        <translation>
            <numerusform>%1 partie sur %Ln correspond</numerusform>
            <numerusform>%1 parties sur %Ln correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln diffère</numerusform>
            <numerusform>%Ln diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln manque</numerusform>
            <numerusform>%Ln manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln ne peut pas être comparée</numerusform>
            <numerusform>%Ln ne peuvent pas être comparées</numerusform>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Part %L1: %2</source>
        <translation>Partie %L1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attempt %L1</source>
        <translation>Essai %L1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée&#x202f;: %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Dernière erreur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>Parties %L1 à %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmée</numerusform>
            <numerusform>%Ln confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln en route</numerusform>
            <numerusform>%Ln en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln en vérification</numerusform>
            <numerusform>%Ln en vérification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tried again soon</source>
        <translation>
            <numerusform>%Ln bientôt réessayée</numerusform>
            <numerusform>%Ln bientôt réessayées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The parts are planned when the transfer begins.</source>
        <translation>Les parties sont planifiées quand le transfert commence.</translation>
    </message>
    <message>
        <source>The file was small enough to be sent whole, in one request.</source>
        <translation>Le fichier était assez petit pour être envoyé entier, en une seule requête.</translation>
    </message>
    <message>
        <source>The file is small enough to be sent whole, in one request.</source>
        <translation>Le fichier est assez petit pour être envoyé entier, en une seule requête.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1</source>
        <translation>
            <numerusform>%Ln partie de %1</numerusform>
            <numerusform>%Ln parties de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all of them confirmed.</source>
        <translation>%1&#x202f;; toutes confirmées.</translation>
    </message>
    <message>
        <source>%1; none confirmed yet.</source>
        <translation>%1&#x202f;; aucune confirmée pour l’instant.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>%1 One cell is %2 parts.</source>
        <translation>%1 Une case représente %2 parties.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes</source>
        <translation>
            <numerusform>%Ln partie de taille propre</numerusform>
            <numerusform>%Ln parties de plusieurs tailles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 would go to %2 in these parts:</source>
        <translation>%1 irait vers %2 en ces parties&#x202f;:</translation>
    </message>
    <message>
        <source>part %1: %2, up to %3 in all</source>
        <translation>partie %1&#x202f;: %2, jusqu’à %3 en tout</translation>
    </message>
    <message>
        <source>parts %1 to %2: %3 each, up to %4 in all</source>
        <translation>parties %1 à %2&#x202f;: %3 chacune, jusqu’à %4 en tout</translation>
    </message>
    <message>
        <source>It can become %1 long; anything longer ends in an error before its last part is sent, and no object.</source>
        <translation>Cela peut atteindre %1&#x202f;; tout ce qui est plus long se termine par une erreur avant l’envoi de la dernière partie, et sans objet.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>A password does not belong into the arguments, where everybody on this machine can read it. Set it with the proxy in http_proxy or all_proxy.</source>
        <translation>Un mot de passe n’a pas sa place dans les arguments, où tout le monde peut le lire sur cette machine. Définissez-le avec le proxy dans http_proxy ou all_proxy.</translation>
    </message>
    <message>
        <source>--proxy is http://host:port, socks5://host:port or none, not “%1”.</source>
        <translation>--proxy vaut http://host:port, socks5://host:port ou none, et non «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>A&amp;ugmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 Po</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 Gio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 Kio</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1 $ US</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>an amount of money</comment>
        <translation>moins de %1</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Send the file as it is now</source>
        <translation>Envoyer le fichier tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Saisir les clés…</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Envoyer tel quel</translation>
    </message>
    <message>
        <source>Send it in a new upload</source>
        <translation>L’envoyer dans un nouvel envoi</translation>
    </message>
    <message>
        <source>Overwrite what is there…</source>
        <translation>Écraser ce qui s’y trouve…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Choisir de nouveau le fichier…</translation>
    </message>
    <message>
        <source>Send anew</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Overwrite…</source>
        <translation>Écraser…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Repair: send only what differs</source>
        <translation>Réparer : n’envoyer que ce qui diffère</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Choose the pipe again…</source>
        <translation>Choisir à nouveau le tube…</translation>
    </message>
    <message>
        <source>Choose pipe…</source>
        <translation>Choisir le tube…</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln envoi doit être abandonné&#x202f;; cela libère %1 et économise %2 par mois.</numerusform>
            <numerusform>%Ln envois doivent être abandonnés&#x202f;; cela libère %1 et économise %2 par mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1.</source>
        <translation>
            <numerusform>%Ln envoi doit être abandonné&#x202f;; cela libère %1.</numerusform>
            <numerusform>%Ln envois doivent être abandonnés&#x202f;; cela libère %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed, which saves %2 a month.</source>
        <translation>
            <numerusform>%Ln envoi a été abandonné&#x202f;; %1 sont libérés, ce qui économise %2 par mois.</numerusform>
            <numerusform>%Ln envois ont été abandonnés&#x202f;; %1 sont libérés, ce qui économise %2 par mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed.</source>
        <translation>
            <numerusform>%Ln envoi a été abandonné&#x202f;; %1 sont libérés.</numerusform>
            <numerusform>%Ln envois ont été abandonnés&#x202f;; %1 sont libérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>not aborted  %1: %2</source>
        <translation>non abandonné  %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>had ended already  %1</source>
        <translation>déjà terminé  %1</translation>
    </message>
    <message numerus="yes">
        <source>aborted  %1: %Ln parts, %2</source>
        <translation>
            <numerusform>abandonné  %1&#x202f;: %Ln partie, %2</numerusform>
            <numerusform>abandonné  %1&#x202f;: %Ln parties, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>left  %1</source>
        <translation>laissé  %1</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfers?</source>
        <translation>
            <numerusform>Retirer %Ln transfert&#x202f;?</numerusform>
            <numerusform>Retirer %Ln transferts&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload was begun on the server. Aborting it leaves nothing behind. Files on this computer are not touched.</source>
        <translation>Un envoi a été commencé sur le serveur. L’abandonner ne laisse rien derrière lui. Les fichiers de cet ordinateur ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Parts already sent: %1. Aborting on the server frees them. Left there, they can be finished later but may be billed. Files on this computer are not touched.</source>
        <translation>Parties déjà envoyées&#x202f;: %1. Les abandonner sur le serveur les libère. Laissées là-bas, elles peuvent être complétées plus tard, mais aussi être facturées. Les fichiers de cet ordinateur ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Abort on the server and remove</source>
        <translation>Abandonner sur le serveur et retirer</translation>
    </message>
    <message>
        <source>Leave parts on the server</source>
        <translation>Laisser les parties sur le serveur</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no rules that remove unfinished uploads.</source>
        <translation>%1 n’a pas de règles qui suppriment les envois inachevés.</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after their last part.</source>
        <translation>Le stockage les supprime de lui-même environ %1 après leur dernière partie.</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after they were begun.</source>
        <translation>Le stockage les supprime de lui-même environ %1 après leur début.</translation>
    </message>
    <message>
        <source>Instead, let this computer run “%1” once a day.</source>
        <translation>À la place, faites exécuter «&#x202f;%1&#x202f;» une fois par jour par cet ordinateur.</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les clés d’objet</translation>
    </message>
    <message>
        <source>keys that begin with “%1”</source>
        <translation>clés d’objet qui commencent par «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>rule of Partway</source>
        <translation>règle de Partway</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>règle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>only for some tags or sizes</source>
        <translation>seulement pour certaines étiquettes ou tailles</translation>
    </message>
    <message>
        <source>does other things too</source>
        <translation>fait aussi autre chose</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads of %1: aborted %Ln days after they were begun</source>
        <translation>
            <numerusform>Envois inachevés, %1&#x202f;: abandonnés %Ln jour après leur début</numerusform>
            <numerusform>Envois inachevés, %1&#x202f;: abandonnés %Ln jours après leur début</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads of %1: aborted, the rule does not say when</source>
        <translation>Envois inachevés, %1&#x202f;: abandonnés, la règle ne dit pas quand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of this bucket are about other things and stay as they are.</source>
        <translation>
            <numerusform>%Ln règle de ce bucket concerne autre chose et reste telle quelle.</numerusform>
            <numerusform>%Ln règles de ce bucket concernent autre chose et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of %1 are not as they should be now: somebody else changed them, or the store did not keep what was written.</source>
        <translation>Les règles de %1 ne sont pas comme elles devraient l’être&#x202f;: quelqu’un d’autre les a modifiées, ou le stockage n’a pas conservé ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>Regardez ce qui s’y trouve maintenant, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>No rule can hold this beginning of keys.</source>
        <translation>Aucune règle ne peut contenir ce début de clés d’objet.</translation>
    </message>
    <message>
        <source>Use at most 1,024 bytes and no control characters.</source>
        <translation>Utilisez au plus 1 024 octets et aucun caractère de contrôle.</translation>
    </message>
    <message>
        <source>The store refused the rule for %1.</source>
        <translation>Le stockage a refusé la règle pour %1.</translation>
    </message>
    <message>
        <source>A bucket holds at most 1,000 rules, and some stores take only one for the same keys. The details say more.</source>
        <translation>Un bucket contient au plus 1 000 règles, et certains stockages n’en acceptent qu’une pour les mêmes clés d’objet. Les détails en disent plus.</translation>
    </message>
    <message>
        <source>These keys may not read or change the rules of %1.</source>
        <translation>Ces clés ne permettent pas de lire ou de modifier les règles de %1.</translation>
    </message>
    <message>
        <source>Ask for s3:GetLifecycleConfiguration and s3:PutLifecycleConfiguration, or let the owner of the bucket set the rule.</source>
        <translation>Demandez s3:GetLifecycleConfiguration et s3:PutLifecycleConfiguration, ou laissez le propriétaire du bucket poser la règle.</translation>
    </message>
</context>
<context>
    <name>SavingsText</name>
    <message>
        <source>What was freed could not be entered into the list of savings (%1).</source>
        <translation>Ce qui a été libéré n’a pas pu être inscrit dans la liste des économies (%1).</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message>
        <source>Either name a bucket or say --all-buckets, not both: “%1”.</source>
        <translation>Indiquez soit un bucket, soit --all-buckets, mais pas les deux&#x202f;: « %1 ».</translation>
    </message>
    <message>
        <source>Say where: s3://BUCKET, s3://BUCKET/PREFIX, or --all-buckets for every bucket of the account.</source>
        <translation>Indiquez où&#x202f;: s3://BUCKET, s3://BUCKET/PREFIX ou --all-buckets pour tous les buckets du compte.</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>« %1 » ne désigne pas un bucket&#x202f;: cela s’écrit s3://BUCKET ou s3://BUCKET/PREFIX.</translation>
    </message>
    <message>
        <source>--upload-id names one upload; --older-than, --orphans and --all choose among many. Say one or the other.</source>
        <translation>--upload-id désigne un envoi&#x202f;; --older-than, --orphans et --all choisissent parmi plusieurs. Indiquez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>With --upload-id, name the object: s3://BUCKET/KEY --upload-id ID.</source>
        <translation>Avec --upload-id, nommez l’objet&#x202f;: s3://BUCKET/KEY --upload-id ID.</translation>
    </message>
    <message>
        <source>Say which uploads to abort: --upload-id ID for one, --older-than 7d, --orphans, or --all. “uploads” lists them.</source>
        <translation>Indiquez quels envois abandonner&#x202f;: --upload-id ID pour un seul, --older-than 7d, --orphans ou --all. « uploads » en donne la liste.</translation>
    </message>
    <message>
        <source>--older-than is an age such as 7d, 12h or 2w, not “%1”.</source>
        <translation>--older-than est un âge comme 7d, 12h ou 2w, et non « %1 ».</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Transfers go on, and the icon in the tray brings the window back. Without a tray, closing the window ends Partway.</source>
        <translation>Les transferts continuent, et l’icône de la zone de notification fait réapparaître la fenêtre. Sans zone de notification, fermer la fenêtre met fin à Partway.</translation>
    </message>
    <message>
        <source>&amp;Start without the window</source>
        <translation>&amp;Démarrer sans la fenêtre</translation>
    </message>
    <message>
        <source>Partway starts in the tray and goes on with its transfers. Without a tray, the window opens.</source>
        <translation>Partway démarre dans la zone de notification et continue ses transferts. Sans zone de notification, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>&amp;Close without a question while transfers are under way</source>
        <translation>&amp;Fermer sans demander pendant des transferts</translation>
    </message>
    <message>
        <source>They stop, keep every part that is finished, and go on at the next start.</source>
        <translation>Les transferts s’arrêtent, gardent chaque partie terminée et continuent au prochain démarrage.</translation>
    </message>
    <message>
        <source>Keep the computer &amp;awake while bytes move</source>
        <translation>&amp;Empêcher la mise en veille pendant l’envoi</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself in the middle of an upload. Paused or waiting transfers keep nothing awake.</source>
        <translation>L’ordinateur ne se met pas en veille de lui-même au milieu d’un envoi. Les transferts en pause ou en attente ne l’empêchent pas.</translation>
    </message>
    <message>
        <source>“Pause until &amp;tomorrow” ends at</source>
        <translation>«&#x202f;Pause jusqu’à de&amp;main&#x202f;» se termine à</translation>
    </message>
    <message>
        <source>The next day, by the clock of this computer.</source>
        <translation>Le lendemain, selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>When everything is &amp;uploaded</source>
        <translation>&amp;Quand tout est envoyé</translation>
    </message>
    <message>
        <source>For this run of Partway only. A minute before, it says so and can be cancelled; when a transfer has failed, nothing is done.</source>
        <translation>Pour cette session de Partway seulement. Une minute avant, un message l’annonce et permet d’annuler&#x202f;; si un transfert a échoué, rien n’est fait.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>&amp;Transfers at once</source>
        <translation>&amp;Transferts simultanés</translation>
    </message>
    <message>
        <source>More help with many small files. Large ones are fast one by one, too.</source>
        <translation>Plus de transferts aident pour beaucoup de petits fichiers. Les gros sont rapides aussi l’un après l’autre.</translation>
    </message>
    <message>
        <source>&amp;Parts at once</source>
        <translation>&amp;Parties simultanées</translation>
    </message>
    <message>
        <source>Over all transfers. More make a long or lossy line faster and take more memory.</source>
        <translation>Pour tous les transferts réunis. Davantage de parties accélère une ligne longue ou instable et demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Part si&amp;ze</source>
        <translation>Taille de&amp;s parties</translation>
    </message>
    <message>
        <source>Of new transfers. Automatic fits the file and the store; a size of your own is raised where a file would need too many parts.</source>
        <translation>Pour les nouveaux transferts. La taille automatique convient au fichier et au stockage&#x202f;; une taille choisie par vous est augmentée quand un fichier demanderait trop de parties.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>&amp;Check every part</source>
        <translation>&amp;Vérifier chaque partie</translation>
    </message>
    <message>
        <source>What the store has received is compared with the file, part by part. Off, only sizes are compared. For new transfers.</source>
        <translation>Ce que le stockage a reçu est comparé au fichier, partie par partie. Sans cela, seules les tailles sont comparées. Pour les nouveaux transferts.</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken at the store.</source>
        <translation>Ce qu’il advient d’un fichier dont le nom est déjà pris dans le stockage.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>overwrite it</source>
        <translation>l’écraser</translation>
    </message>
    <message>
        <source>skip the file</source>
        <translation>ignorer le fichier</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>conserver les deux</translation>
    </message>
    <message>
        <source>overwrite if different</source>
        <translation>écraser si différent</translation>
    </message>
    <message>
        <source>&amp;Left out of folders</source>
        <translation>&amp;Exclus des dossiers</translation>
    </message>
    <message>
        <source>One name a line; * stands for anything. Such files and folders are not uploaded with the folder that they are in.</source>
        <translation>Un nom par ligne&#x202f;; * remplace n’importe quoi. Ces fichiers et dossiers ne sont pas envoyés avec le dossier qui les contient.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Limite de débit</translation>
    </message>
    <message>
        <source>For all transfers together, whenever the timetable says nothing else.</source>
        <translation>Pour tous les transferts réunis, tant que l’horaire ne dit rien d’autre.</translation>
    </message>
    <message>
        <source>Limits by &amp;timetable</source>
        <translation>Limites selon l’&amp;horaire</translation>
    </message>
    <message>
        <source>At these times the limit is another one. Of rows that overlap, the first one counts.</source>
        <translation>À ces moments, une autre limite s’applique. Quand des lignes se chevauchent, la première compte.</translation>
    </message>
    <message>
        <source>T&amp;imetable</source>
        <translation>H&amp;oraire</translation>
    </message>
    <message>
        <source>A row that ends before it begins goes on into the next day.</source>
        <translation>Une ligne qui se termine avant de commencer se poursuit le lendemain.</translation>
    </message>
    <message>
        <source>Pause on &amp;metered networks</source>
        <translation>Pause sur les réseaux facturés à l’&amp;usage</translation>
    </message>
    <message>
        <source>Where the system says that a connection is paid by volume, everything waits until there is another one.</source>
        <translation>Quand le système indique qu’une connexion est facturée au volume, tout attend jusqu’à ce qu’il y en ait une autre.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>The way to the stores. It holds for what is sent from now on.</source>
        <translation>Le chemin vers les stockages. Il vaut pour tout ce qui est envoyé à partir de maintenant.</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>selon le système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>A&amp;dresse du proxy</translation>
    </message>
    <message>
        <source>As host:port, without a name or password. Until there is one, the system&apos;s proxy is used.</source>
        <translation>Sous la forme host:port, sans nom ni mot de passe. Tant qu’il n’y en a pas, le proxy du système est utilisé.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When transfers are &amp;finished</source>
        <translation>Quand des transferts sont &amp;terminés</translation>
    </message>
    <message>
        <source>One message for all that finish together, and only while the window is not in front.</source>
        <translation>Un seul message pour tous ceux qui se terminent ensemble, et seulement tant que la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>When a transfer &amp;needs you</source>
        <translation>Quand un transfert a &amp;besoin de vous</translation>
    </message>
    <message>
        <source>It failed, or it waits for keys.</source>
        <translation>Il a échoué, ou il attend des clés.</translation>
    </message>
    <message>
        <source>Before a store &amp;deletes paused uploads</source>
        <translation>Avant qu’un stockage &amp;supprime des envois en pause</translation>
    </message>
    <message>
        <source>In time to resume them: some stores delete unfinished uploads after a day.</source>
        <translation>À temps pour les reprendre&#x202f;: certains stockages suppriment les envois inachevés au bout d’un jour.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop, or stay as chosen here.</source>
        <translation>Le clair et le sombre suivent le bureau, ou restent comme choisi ici.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of all texts. It changes when Partway is started the next time.</source>
        <translation>De tous les textes. Elle change au prochain démarrage de Partway.</translation>
    </message>
    <message>
        <source>When the object is there alread&amp;y</source>
        <translation>Quand l’objet existe &amp;déjà</translation>
    </message>
    <message>
        <source>When &amp;unfinished uploads are left lying at a store</source>
        <translation>Quand des envois &amp;inachevés restent dans un stockage</translation>
    </message>
    <message>
        <source>Once a day Partway lists the uploads at all accounts, whoever began them, and tells of new ones that are older than a day.</source>
        <translation>Une fois par jour, Partway liste les envois de tous les comptes, qui que ce soit qui les ait commencés, et signale les nouveaux qui ont plus d’un jour.</translation>
    </message>
    <message>
        <source>When there is a newer &amp;version of Partway</source>
        <translation>Quand il y a une &amp;version plus récente de Partway</translation>
    </message>
    <message>
        <source>Once a day Partway asks %1 for the number of the newest version. It sends nothing about you, this computer or your transfers, and downloads nothing.</source>
        <translation>Une fois par jour, Partway demande à %1 le numéro de la version la plus récente. Il n’envoie rien sur vous, cet ordinateur ou vos transferts, et ne télécharge rien.</translation>
    </message>
</context>
<context>
    <name>SourceQuestion</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où se trouve %1 maintenant ?</translation>
    </message>
</context>
<context>
    <name>SpeedWords</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>Il y a %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>Il y a %L1 min</translation>
    </message>
    <message>
        <source>%L1 min %L2 s ago</source>
        <translation>Il y a %L1 min %L2 s</translation>
    </message>
    <message>
        <source>0 B/s</source>
        <translation>0 o/s</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 10 minutes.</source>
        <translation>Rien n’a été envoyé au cours des 10 dernières minutes.</translation>
    </message>
    <message>
        <source>Now %1, highest %2, mean %3 in the last 10 minutes.</source>
        <translation>Maintenant %1, maximum %2, moyenne %3 au cours des 10 dernières minutes.</translation>
    </message>
    <message>
        <source>Nothing is sent now; highest %1, mean %2 while it ran in the last 10 minutes.</source>
        <translation>Rien n’est envoyé maintenant&#x202f;; maximum %1, moyenne %2 pendant l’activité au cours des 10 dernières minutes.</translation>
    </message>
    <message>
        <source>%1 All transfers together are limited to %2.</source>
        <translation>%1 Tous les transferts réunis sont limités à %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: how fast</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: nothing was to be sent</source>
        <comment>when</comment>
        <translation>%1&#x202f;: il n’y avait rien à envoyer</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a folder on this computer</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>tried again now</source>
        <translation>nouvel essai maintenant</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>nouvel essai dans %1</translation>
    </message>
    <message>
        <source>the store may have deleted it</source>
        <translation>le stockage l’a peut-être supprimé</translation>
    </message>
    <message>
        <source>%1 may have deleted it</source>
        <comment>a store</comment>
        <translation>%1 l’a peut-être supprimé</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>le stockage le supprime dans %1</translation>
    </message>
    <message>
        <source>%1 deletes it in %2</source>
        <comment>a store, a time</comment>
        <translation>%1 le supprime dans %2</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Vérification de ce qui est là</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Attend le serveur</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>Attend des clés</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Freeing what was sent</source>
        <translation>Libération de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abandonné</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) at once</source>
        <translation>
            <numerusform>%n partie à la fois</numerusform>
            <numerusform>%n parties à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verified, %n part(s)</source>
        <translation>
            <numerusform>vérifié, %n partie</numerusform>
            <numerusform>vérifié, %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>envoi à %1&#x202f;%</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>nouvel essai bientôt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>It had to begin again: the upload was gone on the server, aborted by somebody or cleaned up by the store.</source>
        <translation>Le transfert a dû recommencer&#x202f;: l’envoi n’était plus sur le serveur, abandonné par quelqu’un ou nettoyé par le stockage.</translation>
    </message>
    <message>
        <source>It had to begin again: the upload on the server held parts that are not of this file.</source>
        <translation>Le transfert a dû recommencer&#x202f;: l’envoi sur le serveur contenait des parties qui ne viennent pas de ce fichier.</translation>
    </message>
    <message>
        <source>It began again with larger parts: the store takes no more than 1,000 of them.</source>
        <translation>Le transfert a recommencé avec des parties plus grandes&#x202f;: le stockage n’en accepte pas plus de 1&#x202f;000.</translation>
    </message>
    <message>
        <source>It began again with the file as it is now.</source>
        <translation>Le transfert a recommencé avec le fichier tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Changed on the store</source>
        <translation>Modifié dans le stockage</translation>
    </message>
    <message>
        <source>Gone from the store</source>
        <translation>Disparu du stockage</translation>
    </message>
    <message>
        <source>checking whether it is still there…</source>
        <translation>vérification qu’il est toujours là…</translation>
    </message>
    <message>
        <source>still there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>toujours là (vérifié : %1)</translation>
    </message>
    <message>
        <source>another object was there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>un autre objet s’y trouvait (vérifié : %1)</translation>
    </message>
    <message>
        <source>not there any more (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>n’y était plus (vérifié : %1)</translation>
    </message>
    <message>
        <source>could not be checked (%1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>invérifiable (%1)</translation>
    </message>
    <message>
        <source>It is being checked whether it is still there…</source>
        <translation>On vérifie qu’il est toujours là…</translation>
    </message>
    <message>
        <source>It was there, the same that was sent (checked %1).</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Il était là, identique à ce qui a été envoyé (vérifié : %1).</translation>
    </message>
    <message>
        <source>Another object was there under its name (checked %1). Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Un autre objet se trouvait sous son nom (vérifié : %1). Envoyez de nouveau le fichier s’il doit encore y être.</translation>
    </message>
    <message>
        <source>It was not there any more (checked %1): somebody or a rule of the bucket removed it. Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Il n’y était plus (vérifié : %1) : quelqu’un ou une règle du bucket l’a supprimé. Envoyez de nouveau le fichier s’il doit encore y être.</translation>
    </message>
    <message>
        <source>It could not be told (%1): the store did not answer, the keys may not look, or nothing tells it from other objects. Try again later.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Impossible de le dire (%1) : le stockage n’a pas répondu, les clés n’ont pas le droit de regarder, ou rien ne le distingue d’autres objets. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>the store has deleted what was sent</source>
        <translation>le stockage a supprimé ce qui était envoyé</translation>
    </message>
    <message>
        <source>not kept alive yet; %1</source>
        <comment>when the store deletes it</comment>
        <translation>pas encore conservé&#x202f;; %1</translation>
    </message>
    <message>
        <source>kept alive: a part goes up in %1</source>
        <translation>conservé&#x202f;: une partie part dans %1</translation>
    </message>
    <message>
        <source>kept alive: a part goes up now</source>
        <translation>conservé&#x202f;: une partie part maintenant</translation>
    </message>
    <message>
        <source>Waiting for more of the stream</source>
        <translation>En attente de la suite du flux</translation>
    </message>
    <message>
        <source>Waiting for more of the file</source>
        <translation>En attente de la suite du fichier</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>the command&apos;s output</source>
        <translation>la sortie de la commande</translation>
    </message>
    <message>
        <source>It was cut off. What matches is not sent again once it comes from its beginning.</source>
        <translation>Il a été coupé. Ce qui correspond n’est pas renvoyé quand il revient depuis le début.</translation>
    </message>
    <message>
        <source>It waits for the program that writes the pipe.</source>
        <translation>En attente du programme qui écrit dans le tube.</translation>
    </message>
    <message>
        <source>Waiting for the stream once more</source>
        <translation>En attente du flux une nouvelle fois</translation>
    </message>
    <message>
        <source>Waiting for the stream</source>
        <translation>En attente du flux</translation>
    </message>
</context>
<context>
    <name>UploadText</name>
    <message>
        <source>--integrity is md5 or none, not “%1”.</source>
        <translation>--integrity vaut md5 ou none, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--meta wants NAME=VALUE, not “%1”.</source>
        <translation>--meta attend NAME=VALUE, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--part-size is a size such as 64M, 5MiB or 8388608, not “%1”.</source>
        <translation>--part-size est une taille comme 64M, 5MiB ou 8388608, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Write it to a file first, and upload that.</source>
        <translation>%1 n’est pas un fichier ordinaire. Écrivez-le d’abord dans un fichier, et envoyez celui-ci.</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/KEY or s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>Le dernier argument est la destination&#x202f;: s3://BUCKET/KEY ou s3://BUCKET/PREFIX/, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Two files would become one object, %1. End the destination in “/” to keep their names, or upload them to different prefixes.</source>
        <translation>Deux fichiers deviendraient un seul objet, %1. Terminez la destination par «&#x202f;/&#x202f;» pour conserver leurs noms, ou envoyez-les vers des préfixes différents.</translation>
    </message>
    <message>
        <source>%1 is a folder. Say --recursive to upload what is in it.</source>
        <translation>%1 est un dossier. Indiquez --recursive pour envoyer ce qu’il contient.</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>left over from this program</source>
        <translation>laissé par ce programme</translation>
    </message>
    <message>
        <source>begun by this program</source>
        <translation>commencé par ce programme</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <comment>a person or program</comment>
        <translation>commencé par %1</translation>
    </message>
    <message>
        <source>begun by another program</source>
        <translation>commencé par un autre programme</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>never</source>
        <comment>it does not go by itself</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%L1 of %L1</source>
        <comment>parts</comment>
        <translation>%L1 sur %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln manquante</numerusform>
            <numerusform>%Ln manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>uneven</source>
        <comment>sizes of parts</comment>
        <translation>inégales</translation>
    </message>
    <message numerus="yes">
        <source>could not be aborted: %Ln parts are still there</source>
        <translation>
            <numerusform>abandon impossible : %Ln partie est encore là</numerusform>
            <numerusform>abandon impossible : %Ln parties sont encore là</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be aborted: %1</source>
        <comment>a sentence</comment>
        <translation>abandon impossible : %1</translation>
    </message>
    <message>
        <source>being aborted</source>
        <translation>abandon en cours</translation>
    </message>
    <message>
        <source>being written right now</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of this key</source>
        <translation>
            <numerusform>%Ln envoi de cette clé</numerusform>
            <numerusform>%Ln envois de cette clé</numerusform>
        </translation>
    </message>
    <message>
        <source>an object is there already</source>
        <translation>un objet existe déjà</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>an account; who began it</comment>
        <translation>Chez %1, %2</translation>
    </message>
    <message>
        <source>Several uploads of one key are in progress: finishing one leaves the others as they are.</source>
        <translation>Plusieurs envois d’une même clé sont en cours : en terminer un laisse les autres tels quels.</translation>
    </message>
    <message>
        <source>Finishing it replaces the object that is there.</source>
        <translation>Le terminer remplace l’objet déjà présent.</translation>
    </message>
    <message>
        <source>The highest number is %L1; %2</source>
        <comment>of a part; how many are missing</comment>
        <translation>Le numéro le plus élevé est %L1 ; %2</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <comment>size</comment>
        <translation>%L1 octets</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>What this store takes is not known. The account&apos;s settings have a place for the price.</source>
        <translation>Le prix de ce stockage n’est pas connu. Les réglages du compte ont une place pour lui.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is known of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <comment>a key and what it does</comment>
        <translation>Suppr : %1</translation>
    </message>
    <message>
        <source>Enter: %1. Delete: %2</source>
        <comment>keys and what they do</comment>
        <translation>Entrée : %1. Suppr : %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, then what is missing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Last part</source>
        <translation>Dernière partie</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Taille de partie</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>a heading over what something costs a month</comment>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>a heading over what something has cost so far</comment>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>Part tout seul</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the transfer, in the queue</comment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>hier %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>d’un moment à l’autre</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>an amount</comment>
        <translation>%1 ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadsText</name>
    <message>
        <source>belongs to transfer %1 of this computer (%2)</source>
        <translation>appartient au transfert %1 de cet ordinateur (%2)</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>commencé par %1</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln uploads of this key</source>
        <translation>
            <numerusform>le seul envoi de cette clé</numerusform>
            <numerusform>un des %Ln envois de cette clé</numerusform>
        </translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>aucune partie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1, %2</source>
        <translation>
            <numerusform>%Ln partie de %1, %2</numerusform>
            <numerusform>%Ln parties de %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of different sizes, %1</source>
        <translation>
            <numerusform>%Ln partie, %1</numerusform>
            <numerusform>%Ln parties de tailles différentes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the store may delete it at any time</source>
        <translation>le stockage peut le supprimer à tout moment</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>le stockage le supprime dans %1</translation>
    </message>
    <message>
        <source>%1 a month, %2 so far</source>
        <translation>%1 par mois, %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>ended since it was listed</source>
        <translation>terminé depuis son affichage</translation>
    </message>
    <message>
        <source>is being written right now</source>
        <translation>est en cours d’écriture</translation>
    </message>
    <message>
        <source>last part %1 ago</source>
        <translation>dernière partie il y a %1</translation>
    </message>
    <message>
        <source>There are no in-progress uploads.</source>
        <translation>Il n’y a pas d’envois en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads</source>
        <translation>
            <numerusform>%Ln envoi en cours</numerusform>
            <numerusform>%Ln envois en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1</source>
        <translation>
            <numerusform>%Ln envoi en cours contient %1</numerusform>
            <numerusform>%Ln envois en cours contiennent %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1, %2 a month, %3 so far</source>
        <translation>
            <numerusform>%Ln envoi en cours contient %1, %2 par mois, %3 jusqu’ici</numerusform>
            <numerusform>%Ln envois en cours contiennent %1, %2 par mois, %3 jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the store deletes %Ln of them within a day</source>
        <translation>
            <numerusform>le stockage en supprime %Ln d’ici un jour</numerusform>
            <numerusform>le stockage en supprime %Ln d’ici un jour</numerusform>
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
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 attend une valeur&#x202f;: %1 %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See partway-cli --help.</source>
        <translation>Il n’existe pas de commande «&#x202f;%1&#x202f;». Voir partway-cli --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See partway-cli --help.</source>
        <translation>Il n’existe pas d’option «&#x202f;%1&#x202f;». Voir partway-cli --help.</translation>
    </message>
    <message>
        <source>No command was given. See partway-cli --help.</source>
        <translation>Aucune commande n’a été donnée. Voir partway-cli --help.</translation>
    </message>
    <message>
        <source>“%1” wants a second word. See partway-cli %1 --help.</source>
        <translation>«&#x202f;%1&#x202f;» attend un second mot. Voir partway-cli %1 --help.</translation>
    </message>
    <message>
        <source>--%1 is not an option of “%2”. See partway-cli %2 --help.</source>
        <translation>--%1 n’est pas une option de «&#x202f;%2&#x202f;». Voir partway-cli %2 --help.</translation>
    </message>
    <message>
        <source>“%1” wants more than that: partway-cli %1 %2</source>
        <translation>«&#x202f;%1&#x202f;» en attend davantage&#x202f;: partway-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne sait pas quoi faire de «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>is being compared</source>
        <translation>est en comparaison</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>n’est pas comparable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln correspond</numerusform>
            <numerusform>%Ln correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln diffère</numerusform>
            <numerusform>%Ln diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manque</numerusform>
            <numerusform>%Ln manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln non comparable</numerusform>
            <numerusform>%Ln non comparables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to compare</source>
        <translation>
            <numerusform>%Ln à comparer</numerusform>
            <numerusform>%Ln à comparer</numerusform>
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
            <numerusform>%L1 partie sur %Ln correspond</numerusform>
            <numerusform>%L1 parties sur %Ln correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>The file is read and compared: %Ln parts are still to come.</source>
        <translation>
            <numerusform>Le fichier est lu et comparé&#x202f;: il reste %Ln partie.</numerusform>
            <numerusform>Le fichier est lu et comparé&#x202f;: il reste %Ln parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %L1 %2</source>
        <comment>%2 is a word such as “matches”</comment>
        <translation>La partie %L1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a range and a size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>Parties %L1 à %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1 on the server</source>
        <translation>
            <numerusform>%Ln partie de %1 sur le serveur</numerusform>
            <numerusform>%Ln parties de %1 sur le serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes on the server</source>
        <translation>
            <numerusform>%Ln partie sur le serveur</numerusform>
            <numerusform>%Ln parties de plusieurs tailles sur le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is on the server yet</source>
        <translation>Aucune partie sur le serveur pour l’instant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what there is, and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, file %2, %3</source>
        <comment>what is on the server, the size of the file, its path</comment>
        <translation>%1, fichier %2, %3</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by its MD5.</source>
        <translation>Chaque partie gardée est prouvée par son MD5.</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by the checksum that the store keeps of it.</source>
        <translation>Chaque partie gardée est prouvée par la somme de contrôle que le stockage en garde.</translation>
    </message>
    <message>
        <source>Nothing is left to send: all %1 are there. The upload is only finished.</source>
        <translation>Il ne reste rien à envoyer&#x202f;: les %1 sont là. L’envoi est seulement terminé.</translation>
    </message>
    <message>
        <source>All %1 are sent: no part that is there can be kept.</source>
        <translation>Les %1 sont envoyés en entier&#x202f;: aucune partie présente ne peut être gardée.</translation>
    </message>
    <message>
        <source>%1 to send instead of %2.</source>
        <translation>%1 à envoyer au lieu de %2.</translation>
    </message>
    <message>
        <source>All %1 are sent, in about %2: no part that is there can be kept.</source>
        <translation>Les %1 sont envoyés en entier, en %2 environ&#x202f;: aucune partie présente ne peut être gardée.</translation>
    </message>
    <message>
        <source>%1 to send instead of %2, about %3.</source>
        <translation>%1 à envoyer au lieu de %2, environ %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be compared: their ETags are no MD5 (as with encryption by a key of one&apos;s own), and the store keeps no checksum of them. They are sent again, or a new upload is begun.</source>
        <translation>
            <numerusform>%Ln partie n’est pas comparable&#x202f;: son ETag n’est pas un MD5 (comme avec un chiffrement par une clé à soi), et le stockage n’en garde pas de somme de contrôle. Elle est renvoyée, ou un nouvel envoi est commencé.</numerusform>
            <numerusform>%Ln parties ne sont pas comparables&#x202f;: leurs ETag ne sont pas des MD5 (comme avec un chiffrement par une clé à soi), et le stockage n’en garde pas de somme de contrôle. Elles sont renvoyées, ou un nouvel envoi est commencé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With parts of %1, as they are there, this file would have more than the %Ln that an upload may have. It is cut into larger ones.</source>
        <translation>
            <numerusform>Avec des parties de %1, comme celles qui sont là, ce fichier en aurait plus que la %Ln qu’un envoi peut avoir. Il est découpé en parties plus grandes.</numerusform>
            <numerusform>Avec des parties de %1, comme celles qui sont là, ce fichier en aurait plus que les %Ln qu’un envoi peut avoir. Il est découpé en parties plus grandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is of this file. It may be the wrong one, or it has changed.</source>
        <translation>Aucune partie n’est de ce fichier. Ce n’est peut-être pas le bon, ou il a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file, and this store finishes an upload only with all of its parts: a new upload is begun, and everything is sent.</source>
        <translation>
            <numerusform>%Ln partie sur le serveur n’appartient à aucune de ce fichier, et ce stockage ne termine un envoi qu’avec toutes ses parties&#x202f;: un nouvel envoi est commencé, et tout est envoyé.</numerusform>
            <numerusform>%Ln parties sur le serveur n’appartiennent à aucune de ce fichier, et ce stockage ne termine un envoi qu’avec toutes ses parties&#x202f;: un nouvel envoi est commencé, et tout est envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file. They are left out.</source>
        <translation>
            <numerusform>%Ln partie sur le serveur n’appartient à aucune de ce fichier. Elle est laissée de côté.</numerusform>
            <numerusform>%Ln parties sur le serveur n’appartiennent à aucune de ce fichier. Elles sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. The parts are sent again, or a new upload is begun.</source>
        <translation>Aucune partie ne correspond par son ETag&#x202f;: c’est un autre fichier, ou l’envoi est chiffré avec une clé (SSE-KMS) et ses ETag ne sont pas des MD5. Les parties sont renvoyées, ou un nouvel envoi est commencé.</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Parts that it did not take are sent again soon.</source>
        <translation>Les parties qu’il n’a pas acceptées sont bientôt renvoyées.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the network and goes on by itself. %3</source>
        <translation>Le transfert %1 vers %2 attend le réseau et continue de lui-même. %3</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the server and goes on by itself. %3</source>
        <translation>Le transfert %1 vers %2 attend le serveur et continue de lui-même. %3</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>--settle is a number of seconds from 1 to 3600, not “%1”.</source>
        <translation>--settle est un nombre de secondes de 1 à 3600, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>Le dernier argument est la destination&#x202f;: s3://BUCKET/PREFIXE/, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be watched.</source>
        <translation>%1 n’est pas un dossier qui peut être surveillé.</translation>
    </message>
    <message>
        <source>%1 is where this program keeps its own journal, and cannot be watched.</source>
        <translation>%1 est l’endroit où ce programme garde son propre journal, et ne peut pas être surveillé.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another Partway is at work in this state folder but does not answer. Close it, or give another folder with --state.</source>
        <translation>Un autre Partway utilise déjà ce dossier d’état, mais ne répond pas. Fermez-le, ou indiquez un autre dossier avec --state.</translation>
    </message>
</context>
<context>
    <name>partway::AbortCommand</name>
    <message>
        <source>Interrupted; parts may still be on the server. To go on:</source>
        <translation>Interrompu&#x202f;; il peut rester des parties sur le serveur. Pour continuer&#x202f;:</translation>
    </message>
    <message>
        <source>Transfer %1 is finished: %2 is on the server, and aborting cannot take it away. “remove” takes the row out of the journal.</source>
        <translation>Le transfert %1 est terminé&#x202f;: %2 est sur le serveur, et un abandon ne peut pas l’en retirer. «&#x202f;remove&#x202f;» retire la ligne du journal.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 is aborted, and nothing of it is left on the server.</source>
        <translation>Le transfert %1 vers %2 est abandonné, et il n’en reste rien sur le serveur.</translation>
    </message>
    <message>
        <source>Transfer %1 is removed.</source>
        <translation>Le transfert %1 est retiré.</translation>
    </message>
    <message>
        <source>Folder %1 is removed; what was sent stays on the server.</source>
        <translation>Le dossier %1 est retiré&#x202f;; ce qui a été envoyé reste sur le serveur.</translation>
    </message>
    <message>
        <source>Folder %1 is given up; what was sent stays on the server.</source>
        <translation>Le dossier %1 est abandonné&#x202f;; ce qui a été envoyé reste sur le serveur.</translation>
    </message>
</context>
<context>
    <name>partway::AbortDesk</name>
    <message numerus="yes">
        <source>Nothing here was begun more than %Ln days ago.</source>
        <translation>
            <numerusform>Rien ici n’a été commencé il y a plus de %Ln jour.</numerusform>
            <numerusform>Rien ici n’a été commencé il y a plus de %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unfinished upload here begins with %1.</source>
        <translation>Aucun envoi inachevé ici ne commence par %1.</translation>
    </message>
    <message>
        <source>This program knows every unfinished upload here: they are transfers of its queue.</source>
        <translation>Ce programme connaît tous les envois inachevés d’ici : ce sont des transferts de sa file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted. They stay in the list, each with the reason; try again later, or stop whoever writes them.</source>
        <translation>
            <numerusform>%Ln envoi n’a pas pu être abandonné. Il reste dans la liste avec la raison ; réessayez plus tard, ou arrêtez ce qui l’écrit.</numerusform>
            <numerusform>%Ln envois n’ont pas pu être abandonnés. Ils restent dans la liste, chacun avec la raison ; réessayez plus tard, ou arrêtez ce qui les écrit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AbortSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1 en %2 sont perdus pour de bon. Cela libère %3 par mois.</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good, and freed at the store.</source>
        <comment>bytes, parts</comment>
        <translation>%1 en %2 sont perdus pour de bon, et libérés dans le stockage.</translation>
    </message>
    <message>
        <source>%1 Files on this computer and finished objects are not touched.</source>
        <translation>%1 Les fichiers de cet ordinateur et les objets terminés ne sont pas touchés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are transfers of this program, which leave the queue as well.</source>
        <translation>
            <numerusform>%Ln d’entre eux est un transfert de ce programme, qui quitte aussi la file.</numerusform>
            <numerusform>%Ln d’entre eux sont des transferts de ce programme, qui quittent aussi la file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stores are being asked what %Ln of them hold…</source>
        <translation>
            <numerusform>Le contenu de %Ln d’entre eux est demandé au stockage…</numerusform>
            <numerusform>Le contenu de %Ln d’entre eux est demandé aux stockages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln of them hold could not be found out.</source>
        <translation>
            <numerusform>Le contenu de %Ln d’entre eux n’a pas pu être déterminé.</numerusform>
            <numerusform>Le contenu de %Ln d’entre eux n’a pas pu être déterminé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is listed yet: these are only those that are.</source>
        <translation>Tout n’est pas encore énuméré : ce ne sont que ceux qui le sont.</translation>
    </message>
    <message>
        <source>Abort uploads</source>
        <translation>Abandonner des envois</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Uploads to be aborted</source>
        <translation>Envois à abandonner</translation>
    </message>
    <message>
        <source>%1 (being written right now)</source>
        <comment>a key</comment>
        <translation>%1 (en cours d’écriture)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also abort the %Ln that are being written right now</source>
        <translation>
            <numerusform>Abandonner aussi %Ln en cours d’écriture</numerusform>
            <numerusform>Abandonner aussi les %Ln en cours d’écriture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads?</source>
        <translation>
            <numerusform>Abandonner %Ln envoi ?</numerusform>
            <numerusform>Abandonner %Ln envois ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now</source>
        <translation>
            <numerusform>%Ln envoi est en cours d’écriture</numerusform>
            <numerusform>%Ln envois sont en cours d’écriture</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody sends parts of them at this moment. Aborting would throw away what they have just sent, and their upload fails.</source>
        <translation>Quelqu’un en envoie des parties en ce moment. Abandonner jetterait ce qui vient d’être envoyé, et l’envoi échouerait.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads</source>
        <translation>
            <numerusform>Abandonner %Ln envoi</numerusform>
            <numerusform>Abandonner %Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is lost for good, and freed at the store, is not known.</source>
        <translation>On ne sait pas combien est perdu définitivement et libéré sur le stockage.</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month, or more.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1 en %2 sont définitivement perdus. Cela libère %3 par mois ou plus.</translation>
    </message>
</context>
<context>
    <name>partway::AbortUploadsCommand</name>
    <message>
        <source>Nothing was aborted.</source>
        <translation>Rien n’a été abandonné.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to abort without a question, or --dry-run to see what would be aborted.</source>
        <translation>Personne ne peut être interrogé ici. Utilisez --yes pour abandonner sans question, ou --dry-run pour voir ce qui le serait.</translation>
    </message>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1 All count as being written.</source>
        <translation>Impossible de savoir quels envois appartiennent à des transferts de cet ordinateur&#x202f;: %1 Tous sont considérés comme en cours d’écriture.</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%1 envois examinés sur %2</translation>
    </message>
    <message>
        <source>There is nothing to abort.</source>
        <translation>Il n’y a rien à abandonner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are being written right now, or may be.</source>
        <translation>
            <numerusform>%Ln d’entre eux est en cours d’écriture, ou l’est peut-être.</numerusform>
            <numerusform>%Ln d’entre eux sont en cours d’écriture, ou le sont peut-être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads? What they hold is lost. [y/N] </source>
        <translation>
            <numerusform>Abandonner %Ln envoi&#x202f;? Ce qu’il contient est perdu. [y/N] </numerusform>
            <numerusform>Abandonner %Ln envois&#x202f;? Ce qu’ils contiennent est perdu. [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now, or may be: whoever sends them loses what is sent. Abort them as well? [y/N] </source>
        <translation>
            <numerusform>%Ln envoi est en cours d’écriture, ou l’est peut-être&#x202f;: celui qui l’envoie perd ce qui est envoyé. L’abandonner aussi&#x202f;? [y/N] </numerusform>
            <numerusform>%Ln envois sont en cours d’écriture, ou le sont peut-être&#x202f;: ceux qui les envoient perdent ce qui est envoyé. Les abandonner aussi&#x202f;? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads that are being written, or may be, are left as they are; --even-active aborts these as well.</source>
        <translation>
            <numerusform>%Ln envoi en cours d’écriture, certain ou possible, est laissé tel quel&#x202f;; --even-active l’abandonne aussi.</numerusform>
            <numerusform>%Ln envois en cours d’écriture, certains ou possibles, sont laissés tels quels&#x202f;; --even-active les abandonne aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted; the list says why.</source>
        <translation>
            <numerusform>%Ln envoi n’a pas pu être abandonné&#x202f;; la liste dit pourquoi.</numerusform>
            <numerusform>%Ln envois n’ont pas pu être abandonnés&#x202f;; la liste dit pourquoi.</numerusform>
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
        <translation>Partway repose sur ces bibliothèques et remercie celles et ceux qui les font&#x202f;:

Qt %1 (GNU Lesser General Public License 3)
%2 (Apache License 2.0)
QtKeychain (licence BSD)
SQLite (domaine public)
tl::expected (Creative Commons Zero)

Partway est fourni sans aucune garantie, dans la mesure permise par la loi. Vous pouvez le transmettre et le modifier selon les termes de la GNU General Public License, version 3 ou ultérieure&#x202f;; son texte se trouve à l’adresse https://www.gnu.org/licenses/gpl-3.0.html.</translation>
    </message>
    <message>
        <source>About Partway</source>
        <translation>À propos de Partway</translation>
    </message>
    <message>
        <source>Partway %1</source>
        <translation>Partway %1</translation>
    </message>
    <message>
        <source>Multipart uploads to S3-compatible storage that never start again.</source>
        <translation>Des envois multipart vers un stockage compatible S3 qui ne repartent jamais de zéro.</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliothèques et licences</translation>
    </message>
</context>
<context>
    <name>partway::AccountAddCommand</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Il n’existe pas de fournisseur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Say which server with --endpoint URL.</source>
        <translation>Indiquez quel serveur avec --endpoint URL.</translation>
    </message>
    <message>
        <source>Access key: </source>
        <translation>Clé d’accès&#x202f;: </translation>
    </message>
    <message>
        <source>Secret key (not shown): </source>
        <translation>Clé secrète (non affichée)&#x202f;: </translation>
    </message>
    <message>
        <source>Session token (not shown; mostly none): </source>
        <translation>Jeton de session (non affiché&#x202f;; le plus souvent aucun)&#x202f;: </translation>
    </message>
    <message>
        <source>An access key and a secret key are needed. Give them on standard input, a line each, or in the environment with --keys-from-env; or say --no-keys.</source>
        <translation>Une clé d’accès et une clé secrète sont nécessaires. Donnez-les sur l’entrée standard, une par ligne, ou dans l’environnement avec --keys-from-env&#x202f;; ou indiquez --no-keys.</translation>
    </message>
    <message>
        <source>The keys could not be kept: %1. The account is there without them; give them in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY at each use.</source>
        <translation>Les clés n’ont pas pu être conservées&#x202f;: %1. Le compte existe sans elles&#x202f;; donnez-les dans AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY à chaque utilisation.</translation>
    </message>
    <message>
        <source>The account “%1” is added. “account test” tries it.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» est ajouté. «&#x202f;account test&#x202f;» le met à l’essai.</translation>
    </message>
    <message>
        <source>--price is what a stored terabyte costs a month in US dollars, such as 4 or 5.99, not “%1”.</source>
        <translation>--price est le coût mensuel d’un téraoctet stocké en dollars US, comme 4 ou 5.99, et non « %1 ».</translation>
    </message>
    <message>
        <source>The share key is the account&apos;s own access key. It would stand in every link; make a public, read-only one.</source>
        <translation>La clé de partage est la propre clé d’accès du compte. Elle figurerait dans chaque lien&#x202f;; créez-en une publique, en lecture seule.</translation>
    </message>
    <message>
        <source>Uploads cannot be kept alive at this store: either it deletes none by itself, or it counts from when they were begun.</source>
        <translation>Ce stockage ne permet pas de garder des envois en vie&#x202f;: soit il n’en supprime aucun de lui-même, soit il compte depuis leur début.</translation>
    </message>
    <message>
        <source>A share key is for share links of Storj; this account is at another store.</source>
        <translation>Une clé de partage sert aux liens de partage de Storj&#x202f;; ce compte est chez un autre stockage.</translation>
    </message>
    <message>
        <source>This is no share key: it has to be a public access key, or a link made with it.</source>
        <translation>Ce n’est pas une clé de partage : il faut une clé d’accès publique, ou un lien créé avec elle.</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>Le bloc de clés a été réparti dans ses champs.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Fields that most accounts do not need</source>
        <translation>Champs dont la plupart des comptes n’ont pas besoin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Bucket to test</source>
        <translation>Bucket à tester</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Asks the store for its buckets</source>
        <translation>Demande au stockage ses buckets</translation>
    </message>
    <message>
        <source>“Test” will list this bucket, and begin and abort one empty upload in it. Nothing is stored.</source>
        <translation>«&#x202f;Tester&#x202f;» va lister ce bucket, puis y commencer et y abandonner un envoi vide. Rien n’est stocké.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>L’essa&amp;yer</translation>
    </message>
    <message>
        <source>bucket, optional</source>
        <translation>bucket, facultatif</translation>
    </message>
    <message>
        <source>With a bucket, the test also tells what the keys may do there.</source>
        <translation>Avec un bucket, le test dit aussi ce que les clés permettent d’y faire.</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialogs</name>
    <message>
        <source>There is no keychain that could keep the keys, so they are kept for this run only and asked for again at the next start.</source>
        <translation>Aucun trousseau ne peut conserver les clés&#x202f;; elles sont donc gardées pour cette session seulement et redemandées au prochain démarrage.</translation>
    </message>
    <message>
        <source>The account of this transfer is not there any more. Add it again, then resume the transfer.</source>
        <translation>Le compte de ce transfert n’existe plus. Ajoutez-le à nouveau, puis reprenez le transfert.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Retirer le compte %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its keys are removed from the keychain. Nothing at the store changes; transfers of this account stop until it is there again.</source>
        <translation>Ses clés sont retirées du trousseau. Rien ne change dans le stockage&#x202f;; les transferts de ce compte s’arrêtent jusqu’à ce qu’il soit de nouveau là.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the keys are gone (%1). Look for Partway in the keychain&apos;s own window.</source>
        <translation>Le trousseau n’a pas confirmé que les clés ont disparu (%1). Cherchez Partway dans la fenêtre du trousseau.</translation>
    </message>
</context>
<context>
    <name>partway::AccountForm</name>
    <message>
        <source>http:// sends everything in the clear: anyone on the way can read the files. Use https:// where the store offers it.</source>
        <translation>http:// envoie tout en clair&#x202f;: n’importe qui peut lire les fichiers en chemin. Utilisez https:// si le stockage le propose.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Where its keys are</source>
        <translation>Où se trouvent ses clés</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket dans le chemin</translation>
    </message>
    <message>
        <source>Bucket in the host name</source>
        <translation>Bucket dans le nom d’hôte</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adressage</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>&amp;ID de compte</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>Keys &amp;from</source>
        <translation>&amp;Clés depuis</translation>
    </message>
    <message>
        <source>&amp;Addressing</source>
        <translation>A&amp;dressage</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Fichier C&amp;A</translation>
    </message>
    <message>
        <source>The keychain; enter them below</source>
        <translation>Le trousseau&#x202f;; saisissez-les ci-dessous</translation>
    </message>
    <message>
        <source>Profile “%1” of the AWS files</source>
        <translation>Profil «&#x202f;%1&#x202f;» des fichiers AWS</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpoint&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is another account with this name. Choose another one.</source>
        <translation>Un autre compte porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Enter the account ID. The provider shows it beside the keys.</source>
        <translation>Saisissez l’ID de compte. Le fournisseur l’affiche à côté des clés.</translation>
    </message>
    <message>
        <source>An account ID is letters and digits only.</source>
        <translation>Un ID de compte ne comporte que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Enter the name of the server.</source>
        <translation>Saisissez le nom du serveur.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like s3.example.com or s3.example.com:9000.</source>
        <translation>Ce n’est pas un nom de serveur. Il a la forme s3.example.com ou s3.example.com:9000.</translation>
    </message>
    <message>
        <source>There is no such region. It looks like eu-central-1.</source>
        <translation>Cette région n’existe pas. Elle a la forme eu-central-1.</translation>
    </message>
    <message>
        <source>Enter the address of the store. The provider shows it as “endpoint”.</source>
        <translation>Saisissez l’adresse du stockage. Le fournisseur l’appelle «&#x202f;endpoint&#x202f;».</translation>
    </message>
    <message>
        <source>This is no endpoint. It looks like https://host or http://host:port, with nothing behind it.</source>
        <translation>Ce n’est pas un endpoint. Il a la forme https://host ou http://host:port, sans rien derrière.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Ce fichier ne peut pas être lu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Other S3-compatible</source>
        <translation>Autre stockage compatible S3</translation>
    </message>
</context>
<context>
    <name>partway::AccountListCommand</name>
    <message>
        <source>There are no accounts. “account add” adds one.</source>
        <translation>Il n’y a pas de comptes. «&#x202f;account add&#x202f;» en ajoute un.</translation>
    </message>
</context>
<context>
    <name>partway::AccountRemoveCommand</name>
    <message>
        <source>The account “%1” is removed.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» est retiré.</translation>
    </message>
    <message>
        <source>The account “%1” is removed, but the keychain did not answer (%2). Look there for keys of “partway” if it held any.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» est retiré, mais le trousseau n’a pas répondu (%2). Cherchez-y les clés de «&#x202f;partway&#x202f;» s’il en contenait.</translation>
    </message>
</context>
<context>
    <name>partway::AccountTestCommand</name>
    <message>
        <source>“%1” works: the bucket %2 can be reached.</source>
        <translation>«&#x202f;%1&#x202f;» fonctionne&#x202f;: le bucket %2 est accessible.</translation>
    </message>
    <message>
        <source>“%1” works. Buckets that it shows: %2.</source>
        <translation>«&#x202f;%1&#x202f;» fonctionne. Buckets affichés&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The server knows the keys of “%1”, but they may not list buckets. Name a bucket to try it: account test %1 s3://BUCKET</source>
        <translation>Le serveur connaît les clés de «&#x202f;%1&#x202f;», mais elles ne permettent pas de lister les buckets. Nommez un bucket pour l’essayer&#x202f;: account test %1 s3://BUCKET</translation>
    </message>
</context>
<context>
    <name>partway::AccountTrial</name>
    <message numerus="yes">
        <source>It works: %n buckets are there.</source>
        <translation>
            <numerusform>Cela fonctionne&#x202f;: il y a %n bucket.</numerusform>
            <numerusform>Cela fonctionne&#x202f;: il y a %n buckets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets.</source>
        <translation>Le stockage connaît ces clés. Elles ne permettent pas de lister tous les buckets.</translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets; name one here to test it, and type its name when you upload.</source>
        <translation>Le stockage connaît ces clés. Elles ne permettent pas de lister tous les buckets&#x202f;; nommez-en un ici pour le tester, et saisissez son nom lors de l’envoi.</translation>
    </message>
    <message>
        <source>They may list what is in %1.</source>
        <translation>Elles permettent de lister le contenu de %1.</translation>
    </message>
    <message>
        <source>They may not list what is in %1. Uploads may work all the same; what is there cannot be shown.</source>
        <translation>Elles ne permettent pas de lister le contenu de %1. Les envois peuvent fonctionner malgré tout&#x202f;; le contenu ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>They may not begin an upload in %1. Use keys that may write there.</source>
        <translation>Elles ne permettent pas de commencer un envoi dans %1. Utilisez des clés qui permettent d’y écrire.</translation>
    </message>
    <message>
        <source>They may begin and abort uploads. Nothing of the test is left there.</source>
        <translation>Elles permettent de commencer et d’abandonner des envois. Il ne reste rien du test.</translation>
    </message>
    <message>
        <source>An upload could be begun, but not aborted. The empty upload of “%1” is left there: abort it with keys that may, or let the store&apos;s own rule do it.</source>
        <translation>Un envoi a pu être commencé, mais pas abandonné. L’envoi vide de «&#x202f;%1&#x202f;» y est resté&#x202f;: abandonnez-le avec des clés qui le permettent, ou laissez faire la règle du stockage.</translation>
    </message>
</context>
<context>
    <name>partway::AdoptCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Indiquez quel envoi avec --upload-id&#x202f;; « uploads » en donne la liste.</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer already: “resume %1” goes on with it.</source>
        <translation>Cet envoi appartient déjà au transfert %1 de cet ordinateur&#x202f;: « resume %1 » le poursuit.</translation>
    </message>
    <message>
        <source>What is on the server would be lost, and nobody can be asked here. Say --yes to go on all the same.</source>
        <translation>Ce qui est sur le serveur serait perdu, et personne ne peut être interrogé ici. Utilisez --yes pour continuer quand même.</translation>
    </message>
    <message>
        <source>Go on with this upload? [y/N] </source>
        <translation>Poursuivre cet envoi&#x202f;? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Parts that differ, and are overwritten: %1</source>
        <translation>Parties qui diffèrent et sont écrasées&#x202f;: %1</translation>
    </message>
    <message>
        <source>This store keeps no digest of these parts that can be compared: those that cannot be compared are overwritten with what the file holds.</source>
        <translation>Ce stockage ne garde de ces parties aucune empreinte comparable&#x202f;: celles qui ne peuvent pas être comparées sont écrasées par le contenu du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file: the upload may be of another file.</source>
        <translation>
            <numerusform>%Ln partie se trouve au-delà de la fin du fichier&#x202f;: l’envoi est peut-être celui d’un autre fichier.</numerusform>
            <numerusform>%Ln parties se trouvent au-delà de la fin du fichier&#x202f;: l’envoi est peut-être celui d’un autre fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now.</source>
        <translation>Une partie est arrivée ces dernières minutes&#x202f;: quelqu’un l’envoie peut-être en ce moment.</translation>
    </message>
    <message>
        <source>Every part is there: it only needs to be completed.</source>
        <translation>Toutes les parties sont là&#x202f;: il ne reste qu’à le finaliser.</translation>
    </message>
    <message>
        <source>%1 are to be sent.</source>
        <translation>%1 sont à envoyer.</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. To go on overwrites the parts with what the file holds; “upload” begins a fresh one, “abort-uploads” frees this one.</source>
        <translation>Aucune partie ne correspond par son ETag&#x202f;: c’est un autre fichier, ou l’envoi est chiffré avec une clé (SSE-KMS) et ses ETag ne sont pas des MD5. Continuer écrase les parties par le contenu du fichier&#x202f;; «&#x202f;upload&#x202f;» en commence un nouveau, «&#x202f;abort-uploads&#x202f;» libère celui-ci.</translation>
    </message>
</context>
<context>
    <name>partway::AdoptDialog</name>
    <message>
        <source>This upload belongs to a transfer in the queue, “%1” (%2). Resume that one.</source>
        <translation>Cet envoi appartient à un transfert de la file, «&#x202f;%1&#x202f;» (%2). Reprenez celui-là.</translation>
    </message>
    <message>
        <source>A transfer in the queue makes the same object already: “%1” (%2). The one that ends last replaces the other&apos;s.</source>
        <translation>Un transfert de la file crée déjà le même objet&#x202f;: «&#x202f;%1&#x202f;» (%2). Celui qui finit en dernier remplace l’autre.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Begin a new upload</source>
        <translation>Commencer un nouvel envoi</translation>
    </message>
    <message>
        <source>Abort it, begin a new one</source>
        <translation>L’abandonner et recommencer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Adopt and send the rest</source>
        <translation>Adopter et envoyer le reste</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Show it in the &amp;queue</source>
        <translation>L’afficher dans la f&amp;ile</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>Plus rien d’autre &amp;ne travaille à cet envoi</translation>
    </message>
    <message>
        <source>What becomes of the upload that is there</source>
        <translation>Ce que devient l’envoi présent</translation>
    </message>
    <message>
        <source>&amp;The upload that is there:</source>
        <translation>L’en&amp;voi présent&#x202f;:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adopter %1</translation>
    </message>
    <message>
        <source>The file on this computer is compared with the parts that are on the server. Parts that match are kept; the rest is sent.</source>
        <translation>Le fichier de cet ordinateur est comparé aux parties du serveur. Celles qui correspondent sont gardées&#x202f;; le reste est envoyé.</translation>
    </message>
    <message>
        <source>Go on with it; what is not proven is sent again</source>
        <translation>Le poursuivre&#x202f;; ce qui n’est pas prouvé est renvoyé</translation>
    </message>
    <message>
        <source>Leave it there, and begin a new one; it is billed on</source>
        <translation>Le laisser et en commencer un autre&#x202f;; il reste facturé</translation>
    </message>
    <message>
        <source>Abort it, and begin a new one; its parts are freed</source>
        <translation>L’abandonner et en commencer un autre&#x202f;; ses parties sont libérées</translation>
    </message>
</context>
<context>
    <name>partway::CaFileField</name>
    <message>
        <source>File with an additional certificate authority</source>
        <translation>Fichier avec une autorité de certification supplémentaire</translation>
    </message>
    <message>
        <source>optional, a PEM file</source>
        <translation>facultatif, un fichier PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier CA</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>partway::CellMap</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ColumnMenu</name>
    <message>
        <source>Queue order</source>
        <translation>Ordre de la file d’attente</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Colonnes comme au début</translation>
    </message>
</context>
<context>
    <name>partway::CompletionCommand</name>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>Il existe des complétions pour bash, zsh et fish, mais pas pour « %1 ».</translation>
    </message>
</context>
<context>
    <name>partway::ConflictModel</name>
    <message>
        <source>As chosen below</source>
        <translation>Comme choisi ci-dessous</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conserver les deux</translation>
    </message>
    <message>
        <source>Overwrite if different</source>
        <translation>Écraser si différent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>At the store</source>
        <translation>Dans le stockage</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>as much as is written</source>
        <translation>autant qu’il en est écrit</translation>
    </message>
</context>
<context>
    <name>partway::ConflictSheet</name>
    <message>
        <source>Do this from now on without asking</source>
        <translation>Faire de même désormais sans demander</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Files whose objects are there already</source>
        <translation>Fichiers dont les objets existent déjà</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>Que faire de tous</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>Pour &amp;tous&#x202f;:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects are there already</source>
        <translation>
            <numerusform>%Ln objet existe déjà</numerusform>
            <numerusform>%Ln objets existent déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1. %n other files are new and go up in any case.</source>
        <translation>
            <numerusform>Dans %1. %n autre fichier est nouveau et sera envoyé dans tous les cas.</numerusform>
            <numerusform>Dans %1. %n autres fichiers sont nouveaux et seront envoyés dans tous les cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Choose what is to become of them.</source>
        <translation>Dans %1. Choisissez ce qu’il doit en advenir.</translation>
    </message>
    <message>
        <source>“Keep both” uploads under the next free name, such as “file (2).ext”. “Overwrite if different” compares size and checksum first; what cannot be compared counts as different.</source>
        <translation>«&#x202f;Conserver les deux&#x202f;» envoie sous le prochain nom libre, comme «&#x202f;fichier (2).ext&#x202f;». «&#x202f;Écraser si différent&#x202f;» compare d’abord la taille et la somme de contrôle&#x202f;; ce qui ne peut pas être comparé compte comme différent.</translation>
    </message>
</context>
<context>
    <name>partway::ControlActions</name>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Pause jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself tomorrow morning</source>
        <translation>Met tout en pause maintenant et continue de lui-même demain matin</translation>
    </message>
    <message>
        <source>Pause &amp;until…</source>
        <translation>Pause &amp;jusqu’à…</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself when you say</source>
        <translation>Met tout en pause maintenant et continue de lui-même quand vous le dites</translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation>&amp;Reprendre maintenant</translation>
    </message>
    <message>
        <source>Ends the pause before its time; what you paused yourself stays so</source>
        <translation>Met fin à la pause avant l’heure&#x202f;; ce que vous avez mis en pause vous-même le reste</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Ne rien faire</translation>
    </message>
    <message>
        <source>Partway stays open when everything is uploaded</source>
        <translation>Partway reste ouvert quand tout est envoyé</translation>
    </message>
    <message>
        <source>&amp;Quit Partway</source>
        <translation>&amp;Quitter Partway</translation>
    </message>
    <message>
        <source>Closes Partway when everything is uploaded</source>
        <translation>Ferme Partway quand tout est envoyé</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>Mettre en &amp;veille</translation>
    </message>
    <message>
        <source>Sends the computer to sleep when everything is uploaded</source>
        <translation>Met l’ordinateur en veille quand tout est envoyé</translation>
    </message>
    <message>
        <source>&amp;When everything is uploaded</source>
        <translation>Quand &amp;tout est envoyé</translation>
    </message>
</context>
<context>
    <name>partway::ControlDesk</name>
    <message numerus="yes">
        <source>%Ln transfers failed, so nothing was done at the end. Look at them and resume them.</source>
        <translation>
            <numerusform>%Ln transfert a échoué, rien n’a donc été fait à la fin. Examinez-le et reprenez-le.</numerusform>
            <numerusform>%Ln transferts ont échoué, rien n’a donc été fait à la fin. Examinez-les et reprenez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow, %1</source>
        <translation>Pause jusqu’à &amp;demain, %1</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Réglag&amp;es…</translation>
    </message>
    <message>
        <source>Paused until %1 by timetable</source>
        <translation>En pause jusqu’à %1 selon l’horaire</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pause jusqu’à %1</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reprendre maintenant</translation>
    </message>
    <message>
        <source>Everything is paused until %1, as the timetable says. New transfers wait, too.</source>
        <translation>Tout est en pause jusqu’à %1, selon l’horaire. Les nouveaux transferts attendent aussi.</translation>
    </message>
    <message>
        <source>Everything is paused until %1 and goes on by itself then. New transfers wait, too.</source>
        <translation>Tout est en pause jusqu’à %1 et continue ensuite de lui-même. Les nouveaux transferts attendent aussi.</translation>
    </message>
    <message>
        <source>Quits when everything is uploaded</source>
        <translation>Quitte quand tout est envoyé</translation>
    </message>
    <message>
        <source>Sleeps when everything is uploaded</source>
        <translation>Mise en veille quand tout est envoyé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Quits in %Ln s</source>
        <translation>
            <numerusform>Quitte dans %Ln s</numerusform>
            <numerusform>Quitte dans %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps in %Ln s</source>
        <translation>
            <numerusform>Mise en veille dans %Ln s</numerusform>
            <numerusform>Mise en veille dans %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. Partway quits in %Ln seconds.</source>
        <translation>
            <numerusform>Tout est envoyé. Partway quitte dans %Ln seconde.</numerusform>
            <numerusform>Tout est envoyé. Partway quitte dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>Tout est envoyé. L’ordinateur se met en veille dans %Ln seconde.</numerusform>
            <numerusform>Tout est envoyé. L’ordinateur se met en veille dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer could not be sent to sleep: %1.</source>
        <translation>L’ordinateur n’a pas pu être mis en veille&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>partway::DbusNotifier</name>
    <message>
        <source>Show Partway</source>
        <translation>Afficher Partway</translation>
    </message>
</context>
<context>
    <name>partway::Delivery</name>
    <message>
        <source>Cancel the upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is there already, for %Ln files…</source>
        <translation>
            <numerusform>Recherche de ce qui existe déjà, pour %Ln fichier…</numerusform>
            <numerusform>Recherche de ce qui existe déjà, pour %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many to look at each of them.</source>
        <translation>Il y en a trop pour les examiner un par un.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %Ln objects are there already. %1 They are queued and looked at when their turn comes; none is overwritten.</source>
        <translation>
            <numerusform>On ne sait pas si %Ln objet existe déjà. %1 Il est mis en file d’attente et examiné quand son tour vient&#x202f;; il n’est pas écrasé.</numerusform>
            <numerusform>On ne sait pas si %Ln objets existent déjà. %1 Ils sont mis en file d’attente et examinés quand leur tour vient&#x202f;; aucun n’est écrasé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln files with what is there…</source>
        <translation>
            <numerusform>Comparaison de %Ln fichier avec ce qui existe…</numerusform>
            <numerusform>Comparaison de %Ln fichiers avec ce qui existe…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already, byte for byte, and were left out.</source>
        <translation>
            <numerusform>%Ln fichier existe déjà, octet pour octet, et a été laissé de côté.</numerusform>
            <numerusform>%Ln fichiers existent déjà, octet pour octet, et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be compared with what is there, since its checksum is of another kind; they are uploaded as if they were different.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être comparé à ce qui existe, car la somme de contrôle y est d’un autre type&#x202f;; il est envoyé comme s’il était différent.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être comparés à ce qui existe, car la somme de contrôle y est d’un autre type&#x202f;; ils sont envoyés comme s’ils étaient différents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for free names…</source>
        <translation>Recherche de noms libres…</translation>
    </message>
    <message>
        <source>Looking for uploads in progress…</source>
        <translation>Recherche d’envois en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Freeing %Ln uploads in progress…</source>
        <translation>
            <numerusform>Libération de %Ln envoi en cours…</numerusform>
            <numerusform>Libération de %Ln envois en cours…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads in progress could not be aborted and may still be billed. Look at them again in a few minutes.</source>
        <translation>
            <numerusform>%Ln envoi en cours n’a pas pu être abandonné et peut encore être facturé. Examinez-le à nouveau dans quelques minutes.</numerusform>
            <numerusform>%Ln envois en cours n’ont pas pu être abandonnés et peuvent encore être facturés. Examinez-les à nouveau dans quelques minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 goes on. What was sent of it already is not sent again, where the same is written into the pipe.</source>
        <translation>Le transfert de %1 continue. Ce qui a déjà été envoyé n’est pas renvoyé, si la même chose est écrite dans le tube.</translation>
    </message>
    <message>
        <source>%1 is read already, by the transfer to %2, and was not added again. Remove that transfer first to send the pipe elsewhere.</source>
        <translation>%1 est déjà en cours de lecture, par le transfert vers %2, et n’a pas été ajouté à nouveau. Retirez d’abord ce transfert pour envoyer le tube ailleurs.</translation>
    </message>
</context>
<context>
    <name>partway::DemoCommand</name>
    <message>
        <source>--size is a size such as 200MiB, not “%1”.</source>
        <translation>--size est une taille comme 200MiB, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 cannot be emptied. Remove it, then try again.</source>
        <translation>%1 ne peut pas être vidé. Supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Making a sample of %1 …</source>
        <translation>Création d’un échantillon de %1 …</translation>
    </message>
    <message>
        <source>The sample could not be written to %1 (%2). Free some space, then try again.</source>
        <translation>L’échantillon n’a pas pu être écrit dans %1 (%2). Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The practice store is at %1. Sending the sample in parts of %2 …</source>
        <translation>Le stockage d’essai se trouve à %1. Envoi de l’échantillon en parties de %2 …</translation>
    </message>
    <message>
        <source>Reading it back …</source>
        <translation>Relecture …</translation>
    </message>
    <message>
        <source>read %1 of %2</source>
        <translation>%1 lus sur %2</translation>
    </message>
    <message>
        <source>It arrived and is identical: %1, %2, SHA-256 %3.</source>
        <translation>Il est arrivé et il est identique&#x202f;: %1, %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>The practice store keeps it in %1.</source>
        <translation>Le stockage d’essai le conserve dans %1.</translation>
    </message>
</context>
<context>
    <name>partway::DestinationBar</name>
    <message>
        <source>Account to upload to</source>
        <translation>Compte de destination de l’envoi</translation>
    </message>
    <message>
        <source>Bucket to upload to</source>
        <translation>Bucket de destination de l’envoi</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>bucket</translation>
    </message>
    <message>
        <source>Prefix of the new objects</source>
        <translation>Préfixe des nouveaux objets</translation>
    </message>
    <message>
        <source>Upload &amp;to</source>
        <translation>Envoyer &amp;vers</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>&amp;Préfixe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>Look through accounts, buckets and folders for the destination (Ctrl+D)</source>
        <translation>Parcourir les comptes, les buckets et les dossiers pour la destination (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>prefix, optional</source>
        <translation>préfixe, facultatif</translation>
    </message>
    <message>
        <source>Stands in front of the names of all files, for example reels/day1/</source>
        <translation>Se place devant les noms de tous les fichiers, par exemple reels/jour1/</translation>
    </message>
</context>
<context>
    <name>partway::DestinationChooser</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>There is no bucket. Type the name of one that these keys may use.</source>
        <translation>Il n’y a pas de bucket. Saisissez le nom d’un bucket que ces clés permettent d’utiliser.</translation>
    </message>
    <message>
        <source>Choose a bucket. Enter opens it.</source>
        <translation>Choisissez un bucket. Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Enter opens a folder, Backspace goes up.</source>
        <translation>Entrée ouvre un dossier, Retour arrière remonte.</translation>
    </message>
    <message>
        <source>Nothing is made at the store: the folder exists with the first file that is uploaded into it.</source>
        <translation>Rien n’est créé dans le stockage&#x202f;: le dossier existe dès le premier fichier qui y est envoyé.</translation>
    </message>
    <message>
        <source>Accounts and places that were used last</source>
        <translation>Comptes et emplacements utilisés récemment</translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation>Buckets et dossiers</translation>
    </message>
    <message>
        <source>Bucket and prefix</source>
        <translation>Bucket et préfixe</translation>
    </message>
    <message>
        <source>bucket/prefix/, or choose below</source>
        <translation>bucket/préfixe/, ou choisissez ci-dessous</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <source>name of the new folder, then Enter</source>
        <translation>nom du nouveau dossier, puis Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Upload to</source>
        <translation>&amp;Envoyer vers</translation>
    </message>
    <message>
        <source>Takes what stands above (Ctrl+Enter)</source>
        <translation>Prend ce qui figure ci-dessus (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>A link named this place. Enter looks at it, “Choose” takes it; until then nothing is asked or sent.</source>
        <translation>Un lien a indiqué cet emplacement. Entrée le consulte, « Choisir » le prend ; d’ici là, rien n’est demandé ni envoyé.</translation>
    </message>
</context>
<context>
    <name>partway::DetailsPane</name>
    <message>
        <source>sent whole, in one request</source>
        <translation>envoyé entier, en une seule requête</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1, %2 confirmed</source>
        <translation>
            <numerusform>%Ln de %1, confirmée&#x202f;: %2</numerusform>
            <numerusform>%Ln de %1, confirmées&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 octets)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Upload ID</source>
        <translation>ID d’envoi</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The store deletes it</source>
        <translation>Supprimé par le stockage</translation>
    </message>
    <message>
        <source>Begun again</source>
        <translation>Recommencé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>Moment de l’échec</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Vérifié de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of several sizes, %1 confirmed</source>
        <translation>
            <numerusform>%Ln de taille propre, %1 confirmées</numerusform>
            <numerusform>%Ln de plusieurs tailles, %1 confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept alive at</source>
        <translation>Gardé en vie à</translation>
    </message>
    <message>
        <source>Keeping it alive failed</source>
        <translation>Échec du maintien en vie</translation>
    </message>
</context>
<context>
    <name>partway::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>This is what is copied. It holds no keys and no links; read it before you hand it on.</source>
        <translation>Voici ce qui est copié. Il n’y a là ni clés ni liens&#x202f;; lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>With the &amp;names of files, buckets and objects that have errors</source>
        <translation>Avec les &amp;noms des fichiers, buckets et objets qui ont des erreurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>partway::DropOverlay</name>
    <message>
        <source>Drop files</source>
        <translation>Déposez des fichiers</translation>
    </message>
</context>
<context>
    <name>partway::EmptyState</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No transfer matches</source>
        <translation>Aucun transfert ne correspond</translation>
    </message>
    <message>
        <source>No name, destination or account here has all of these words: %1</source>
        <translation>Aucun nom, aucune destination ni aucun compte ne contient ici tous ces mots&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing goes to this account yet</source>
        <translation>Rien n’est encore envoyé vers ce compte</translation>
    </message>
    <message>
        <source>Choose it above as the destination; then drop files here.</source>
        <translation>Choisissez-le ci-dessus comme destination&#x202f;; déposez ensuite des fichiers ici.</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>Transfers that move or wait for their turn are listed here.</source>
        <translation>Les transferts qui avancent ou attendent leur tour sont affichés ici.</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>Rien n’est en pause</translation>
    </message>
    <message>
        <source>Pausing keeps every finished part; Space pauses what is selected and brings it back. Some stores delete what is paused for long; this list says when.</source>
        <translation>La pause conserve chaque partie terminée&#x202f;; Espace met en pause ce qui est sélectionné et le relance. Certains stockages suppriment ce qui reste longtemps en pause&#x202f;; cette liste dit quand.</translation>
    </message>
    <message>
        <source>Nothing is finished yet</source>
        <translation>Rien n’est encore terminé</translation>
    </message>
    <message>
        <source>What has arrived is listed here, each verified, until you remove it.</source>
        <translation>Ce qui est arrivé est affiché ici, chaque transfert étant vérifié, jusqu’à ce que vous le retiriez.</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Rien n’a échoué</translation>
    </message>
    <message>
        <source>What cannot go on by itself is listed here, with what happened and a button that helps.</source>
        <translation>Ce qui ne peut pas continuer de lui-même est affiché ici, avec ce qui s’est passé et un bouton qui aide.</translation>
    </message>
    <message>
        <source>Where should files go?</source>
        <translation>Où les fichiers doivent-ils aller&#x202f;?</translation>
    </message>
    <message>
        <source>Choose an account and a bucket above; then drop files here.</source>
        <translation>Choisissez un compte et un bucket ci-dessus&#x202f;; déposez ensuite des fichiers ici.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>They upload to %1, in parallel parts. Whatever the line or this computer does in between, they never start again from zero.</source>
        <translation>Ils sont envoyés vers %1, en parties parallèles. Quoi que fassent entre-temps la ligne ou cet ordinateur, ils ne repartent jamais de zéro.</translation>
    </message>
</context>
<context>
    <name>partway::ExcludeList</name>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Names that are left out</source>
        <translation>Noms exclus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Ajouter un motif</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the pattern</source>
        <translation>Retirer le motif</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Motifs habituels</translation>
    </message>
    <message>
        <source>Puts the patterns back that Partway came with</source>
        <translation>Rétablit les motifs fournis avec Partway</translation>
    </message>
</context>
<context>
    <name>partway::ExpiryDesk</name>
    <message>
        <source>The store deletes what was sent of %1 at about %2. Resume it to keep that.</source>
        <translation>Le stockage supprime ce qui a été envoyé de %1 vers %2. Reprenez-le pour le conserver.</translation>
    </message>
    <message numerus="yes">
        <source>Stores delete what was sent of %Ln stopped uploads, first that of %1 at about %2. Resume them to keep it.</source>
        <translation>
            <numerusform>Un stockage supprime ce qui a été envoyé de %Ln envoi arrêté, celui de %1, vers %2. Reprenez-le pour le conserver.</numerusform>
            <numerusform>Des stockages suppriment ce qui a été envoyé de %Ln envois arrêtés, d’abord celui de %1, vers %2. Reprenez-les pour le conserver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads expire soon</source>
        <translation>
            <numerusform>%Ln envoi expire bientôt</numerusform>
            <numerusform>%Ln envois expirent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 could not be kept alive. The store deletes what was sent of it at about %2. Resume it to keep that.</source>
        <translation>%1 n’a pas pu être gardé en vie. Le stockage supprime vers %2 ce qui en a été envoyé. Reprenez-le pour le garder.</translation>
    </message>
</context>
<context>
    <name>partway::ExportActions</name>
    <message>
        <source>&amp;Export list</source>
        <translation>&amp;Exporter la liste</translation>
    </message>
    <message>
        <source>Finished, failed and aborted…</source>
        <translation>Terminés, en échec et abandonnés…</translation>
    </message>
    <message>
        <source>All transfers…</source>
        <translation>Tous les transferts…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>transfers.csv</source>
        <comment>a file name</comment>
        <translation>transferts.csv</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2. Choose another folder, or free some space.</source>
        <translation>La liste n’a pas pu être écrite dans %1&#x202f;: %2. Choisissez un autre dossier, ou libérez de l’espace.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers were written to %1.</source>
        <translation>
            <numerusform>%Ln transfert a été écrit dans %1.</numerusform>
            <numerusform>%Ln transferts ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>partway::FiguresBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Règle…</translation>
    </message>
    <message>
        <source>Abort older than…</source>
        <translation>Abandonner les plus anciens…</translation>
    </message>
    <message>
        <source>All uploads in progress</source>
        <translation>Tous les envois en cours</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Envois inachevés</translation>
    </message>
    <message>
        <source>Stored and billed</source>
        <translation>Stocké et facturé</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Deleted by the store soon</source>
        <translation>Bientôt supprimés par le stockage</translation>
    </message>
    <message>
        <source>What the store removes by itself, by a rule of the bucket</source>
        <translation>Ce que le stockage supprime de lui-même, par une règle du bucket</translation>
    </message>
    <message>
        <source>Asks for an age, and tells what that would free</source>
        <translation>Demande un âge, et dit ce que cela libérerait</translation>
    </message>
    <message>
        <source>More for uploads in progress</source>
        <translation>Plus pour les envois en cours</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its figure</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Without what lies at stores whose price is not known. The account&apos;s settings have a place for it.</source>
        <translation>Sans ce qui se trouve dans des stockages dont le prix n’est pas connu. Les réglages du compte ont une place pour lui.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln selected…</source>
        <translation>
            <numerusform>Abandonner %Ln sélectionné…</numerusform>
            <numerusform>Abandonner %Ln sélectionnés…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing more is asked of the stores</source>
        <translation>Plus rien n’est demandé aux stockages</translation>
    </message>
    <message>
        <source>Asks the stores again (F5)</source>
        <translation>Redemande aux stockages (F5)</translation>
    </message>
</context>
<context>
    <name>partway::FileChoice</name>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Choisir le &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>Chercher dans un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Looks through a folder, and those in it, for files of this name and size</source>
        <translation>Cherche dans un dossier, et dans ceux qu’il contient, des fichiers de ce nom et de cette taille</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Recherche de fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Files that could be it</source>
        <translation>Fichiers possibles</translation>
    </message>
    <message>
        <source>The file of this upload</source>
        <translation>Le fichier de cet envoi</translation>
    </message>
    <message>
        <source>The folder to look through</source>
        <translation>Le dossier où chercher</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln files in %1…</source>
        <translation>
            <numerusform>%Ln fichier examiné dans %1…</numerusform>
            <numerusform>%Ln fichiers examinés dans %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln files in %1 has this name and size. Choose the file by hand, or look in another folder.</source>
        <translation>
            <numerusform>Le %Ln fichier de %1 n’a pas ce nom et cette taille. Choisissez le fichier vous-même, ou cherchez dans un autre dossier.</numerusform>
            <numerusform>Aucun des %Ln fichiers de %1 n’a ce nom et cette taille. Choisissez le fichier vous-même, ou cherchez dans un autre dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could be it, the likeliest first. Open one to compare it.</source>
        <translation>
            <numerusform>%Ln fichier possible. Ouvrez-le pour le comparer.</numerusform>
            <numerusform>%Ln fichiers possibles, le plus probable d’abord. Ouvrez-en un pour le comparer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FileComparison</name>
    <message>
        <source>compared %1 of %2 parts</source>
        <translation>%1 parties comparées sur %2</translation>
    </message>
</context>
<context>
    <name>partway::FindingsView</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>partway::FinishCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Indiquez quel envoi avec --upload-id&#x202f;; « uploads » en donne la liste.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to complete it without a question.</source>
        <translation>Personne ne peut être interrogé ici. Utilisez --yes pour le finaliser sans question.</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer: “resume %1” sends what is missing, and completes it.</source>
        <translation>Cet envoi appartient au transfert %1 de cet ordinateur&#x202f;: « resume %1 » envoie ce qui manque et le finalise.</translation>
    </message>
    <message>
        <source>Whether this upload belongs to a transfer of this computer cannot be told: %1</source>
        <translation>Impossible de savoir si cet envoi appartient à un transfert de cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not proven without the file: that these are all of its parts, and that their bytes are right. --file FILE compares them.</source>
        <translation>Sans le fichier, rien ne prouve que ce sont toutes ses parties ni que leurs octets sont justes. --file FICHIER les compare.</translation>
    </message>
    <message>
        <source>Parts that differ: %1</source>
        <translation>Parties qui diffèrent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Parts that are missing: %1</source>
        <translation>Parties qui manquent&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file.</source>
        <translation>
            <numerusform>%Ln partie se trouve au-delà de la fin du fichier.</numerusform>
            <numerusform>%Ln parties se trouvent au-delà de la fin du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not %1, and was not completed. “adopt” sends what differs or is missing.</source>
        <translation>L’envoi n’est pas %1 et n’a pas été finalisé. « adopt » envoie ce qui diffère ou manque.</translation>
    </message>
    <message>
        <source>Every part is the file&apos;s.</source>
        <translation>Toutes les parties sont celles du fichier.</translation>
    </message>
    <message>
        <source>The sizes are the file&apos;s, but this store keeps no digest of its parts that can be compared: whether the bytes are right is not proven.</source>
        <translation>Les tailles sont celles du fichier, mais ce stockage ne garde aucune empreinte comparable des parties&#x202f;: rien ne prouve que les octets sont justes.</translation>
    </message>
    <message>
        <source>Complete it? [y/N] </source>
        <translation>Le finaliser&#x202f;? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was completed.</source>
        <translation>Rien n’a été finalisé.</translation>
    </message>
    <message>
        <source>%1 is complete: %2.</source>
        <translation>%1 est complet&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s.</source>
        <translation>Aucune partie ne correspond par son ETag&#x202f;: c’est un autre fichier, ou l’envoi est chiffré avec une clé (SSE-KMS) et ses ETag ne sont pas des MD5.</translation>
    </message>
    <message>
        <source>Nothing was completed. Without --file it is completed unproven.</source>
        <translation>Rien n’a été finalisé. Sans --file, il est finalisé sans preuve.</translation>
    </message>
</context>
<context>
    <name>partway::FinishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Choose the file to &amp;prove it…</source>
        <translation>Choisir le fichier pour le &amp;prouver…</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>Plus rien d’autre &amp;ne travaille à cet envoi</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>Adop&amp;ter…</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>Copier l’&amp;URL de l’objet</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Regarder à nou&amp;veau</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Terminer %1</translation>
    </message>
    <message>
        <source>The store puts the parts that are there together into one object. Nothing is sent.</source>
        <translation>Le stockage assemble les parties présentes en un objet. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Examen de ce qui est là…</translation>
    </message>
    <message>
        <source>The store puts the parts together. That may take minutes for a large object.</source>
        <translation>Le stockage assemble les parties. Pour un grand objet, cela peut prendre des minutes.</translation>
    </message>
    <message>
        <source>It is finished: the object is there, %1, and it is what the parts make.</source>
        <translation>C’est terminé&#x202f;: l’objet est là, %1, et c’est ce que forment les parties.</translation>
    </message>
    <message>
        <source>It cannot be finished as it is. %1 Adopt it with its file: what is missing is sent, what is there is kept.</source>
        <translation>Il ne peut pas être terminé tel quel. %1 Adoptez-le avec son fichier&#x202f;: ce qui manque est envoyé, ce qui est là est gardé.</translation>
    </message>
    <message>
        <source>The parts follow each other without a gap. That they are the whole file, and its bytes, is not proven: only the file itself could tell.</source>
        <translation>Les parties se suivent sans trou. Qu’elles soient le fichier entier, et ses octets, n’est pas prouvé&#x202f;: seul le fichier pourrait le dire.</translation>
    </message>
    <message>
        <source>It is not proven. %1 Choose another file.</source>
        <translation>Ce n’est pas prouvé. %1 Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Every part matches “%1”: it is this file, whole.</source>
        <translation>Chaque partie correspond à «&#x202f;%1&#x202f;»&#x202f;: c’est ce fichier, en entier.</translation>
    </message>
    <message>
        <source>This is not “%1” as it is now (%2). Adopt the upload to send what is not the same, or choose another file.</source>
        <translation>Ce n’est pas «&#x202f;%1&#x202f;» tel qu’il est maintenant (%2). Adoptez l’envoi pour envoyer ce qui diffère, ou choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have the sizes that “%1” asks for; the store keeps nothing that proves their bytes.</source>
        <translation>
            <numerusform>%Ln partie a la taille que demande «&#x202f;%1&#x202f;»&#x202f;; le stockage ne garde rien qui prouve ses octets.</numerusform>
            <numerusform>%Ln parties ont les tailles que demande «&#x202f;%1&#x202f;»&#x202f;; le stockage ne garde rien qui prouve leurs octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not there any more: somebody finished or aborted it, or the store removed it. Nothing was changed.</source>
        <translation>L’envoi n’est plus là&#x202f;: quelqu’un l’a terminé ou abandonné, ou le stockage l’a supprimé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The upload ended, and the object that is there is not what its parts make. Somebody else may have aborted it or written the object. Look at the object before you rely on it.</source>
        <translation>L’envoi a pris fin, et l’objet présent n’est pas ce que forment ses parties. Quelqu’un l’a peut-être abandonné, ou a écrit l’objet. Regardez l’objet avant de vous y fier.</translation>
    </message>
    <message>
        <source>The parts, or the object of that key, have changed since they were looked at, so nothing was finished. Somebody is at work there; look again later.</source>
        <translation>Les parties, ou l’objet sous cette clé, ont changé depuis l’examen&#x202f;; rien n’a donc été terminé. Quelqu’un y travaille&#x202f;; regardez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The store does not take these parts as a whole upload. Adopt it with its file: what is missing is sent.</source>
        <translation>Le stockage n’accepte pas ces parties comme un envoi entier. Adoptez-le avec son fichier&#x202f;: ce qui manque est envoyé.</translation>
    </message>
    <message>
        <source>No part matches “%1” by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. Its bytes are not proven.</source>
        <translation>Aucune partie ne correspond à «&#x202f;%1&#x202f;» par son ETag&#x202f;: c’est un autre fichier, ou l’envoi est chiffré avec une clé (SSE-KMS) et ses ETag ne sont pas des MD5. Ses octets ne sont pas prouvés.</translation>
    </message>
</context>
<context>
    <name>partway::FirstStart</name>
    <message>
        <source>Add a place to upload to</source>
        <translation>Ajoutez une destination pour vos envois</translation>
    </message>
    <message>
        <source>Partway sends large files to Storj, Amazon S3, Cloudflare R2 and every other store that speaks S3. An account says which one, and with whose keys.</source>
        <translation>Partway envoie de gros fichiers vers Storj, Amazon S3, Cloudflare R2 et tout autre stockage qui parle S3. Un compte indique lequel, et avec quelles clés.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Type in the keys that your provider shows. They go into the system&apos;s keychain.</source>
        <translation>Saisissez les clés que votre fournisseur affiche. Elles vont dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importer des comptes…</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Essayer le stockage d’essai</translation>
    </message>
    <message>
        <source>A small S3 server on this computer, to try everything out. Nothing leaves the computer, and nothing costs anything.</source>
        <translation>Un petit serveur S3 sur cet ordinateur, pour tout essayer. Rien ne quitte l’ordinateur, et rien ne coûte quoi que ce soit.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of other programs are on this computer.</source>
        <translation>
            <numerusform>%n compte d’autres programmes se trouve sur cet ordinateur.</numerusform>
            <numerusform>%n comptes d’autres programmes se trouvent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the files of AWS, rclone, s3cmd, the MinIO client or Cyberduck.</source>
        <translation>Depuis les fichiers d’AWS, de rclone, de s3cmd, du client MinIO ou de Cyberduck.</translation>
    </message>
</context>
<context>
    <name>partway::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>Déposer un fichier</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Suspendre et reprendre</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They go to the account, bucket and prefix that stand above the list.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre. Ils vont vers le compte, le bucket et le préfixe indiqués au-dessus de la liste.</translation>
    </message>
    <message>
        <source>Space pauses what is selected and keeps every finished part. What stays half-finished at a store is listed under “In progress”.</source>
        <translation>La barre d’espace suspend la sélection et garde chaque partie terminée. Ce qui reste à moitié fait dans un stockage figure sous « En cours ».</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Fermer les premiers pas</translation>
    </message>
    <message>
        <source>Close (Esc); “First steps” in the help menu brings them back</source>
        <translation>Fermer (Échap) ; « Premiers pas » dans le menu d’aide les fait revenir</translation>
    </message>
    <message>
        <source>Partway knows where to upload to, and with whose keys.</source>
        <translation>Partway sait où envoyer et avec quelles clés.</translation>
    </message>
    <message>
        <source>For trying things out there is the practice store, on this computer alone. Add your own store whenever you like.</source>
        <translation>Pour essayer, il y a le stockage d’essai, sur cet ordinateur uniquement. Ajoutez votre propre stockage quand vous voulez.</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys. Or try the practice store, which is on this computer alone.</source>
        <translation>Il dit vers quel stockage vont les fichiers et avec quelles clés. Ou essayez le stockage d’essai, qui n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Step %L1, done</source>
        <translation>Étape %L1, faite</translation>
    </message>
    <message>
        <source>Step %L1</source>
        <translation>Étape %L1</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys.</source>
        <translation>Il dit vers quel stockage vont les fichiers et avec quelles clés.</translation>
    </message>
</context>
<context>
    <name>partway::FolderActions</name>
    <message>
        <source>Show its &amp;files</source>
        <translation>Afficher ses &amp;fichiers</translation>
    </message>
    <message>
        <source>Re&amp;try failed files</source>
        <translation>Réess&amp;ayer les fichiers en échec</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Lists every file of the folder with its state</source>
        <translation>Liste chaque fichier du dossier avec son état</translation>
    </message>
    <message>
        <source>Tries once more what failed, and looks again at what could not be read</source>
        <translation>Réessaie ce qui a échoué et regarde de nouveau ce qui n’a pas pu être lu</translation>
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
        <translation>%1 fichiers/s</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesModel</name>
    <message>
        <source>%1
Key: %2</source>
        <translation>%1
Clé : %2</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesPane</name>
    <message>
        <source>Files of the folder</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are selected. Choose one to see its files.</source>
        <translation>
            <numerusform>%Ln dossier est sélectionné. Choisissez-en un pour voir ses fichiers.</numerusform>
            <numerusform>%Ln dossiers sont sélectionnés. Choisissez-en un pour voir ses fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to see its files.</source>
        <translation>Choisissez un dossier pour voir ses fichiers.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a folder, its files</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Show:</source>
        <comment>which files</comment>
        <translation>Afficher :</translation>
    </message>
</context>
<context>
    <name>partway::FolderFollow</name>
    <message numerus="yes">
        <source>%Ln files (%1) are at %2, verified.</source>
        <translation>
            <numerusform>%Ln fichier (%1) est dans %2, vérifié.</numerusform>
            <numerusform>%Ln fichiers (%1) sont dans %2, vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped:</source>
        <translation>
            <numerusform>%Ln a été ignoré&#x202f;:</numerusform>
            <numerusform>%Ln ont été ignorés&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <translation>
            <numerusform>%Ln a échoué&#x202f;:</numerusform>
            <numerusform>%Ln ont échoué&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: “%1” lists them all.</source>
        <translation>
            <numerusform>et %Ln autre&#x202f;: «&#x202f;%1&#x202f;» les énumère tous.</numerusform>
            <numerusform>et %Ln autres&#x202f;: «&#x202f;%1&#x202f;» les énumère tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>En pause&#x202f;; ce qui est terminé est conservé. Pour continuer&#x202f;:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>Ce qui est terminé est conservé. Pour réessayer&#x202f;:</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>partway::FolderNews</name>
    <message>
        <source>Upload stopped: %1</source>
        <translation>Envoi arrêté : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of %1 failed</source>
        <translation>
            <numerusform>%Ln fichier de %1 a échoué</numerusform>
            <numerusform>%Ln fichiers de %1 ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1. The window says why the others failed.</source>
        <translation>
            <numerusform>%Ln fichier est stocké dans %1. La fenêtre dit pourquoi les autres ont échoué.</numerusform>
            <numerusform>%Ln fichiers sont stockés dans %1. La fenêtre dit pourquoi les autres ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder finished: %1</source>
        <translation>Dossier terminé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1.</source>
        <translation>
            <numerusform>%Ln fichier est stocké dans %1.</numerusform>
            <numerusform>%Ln fichiers sont stockés dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderPreview</name>
    <message>
        <source>Looking through the folders…</source>
        <translation>Parcours des dossiers…</translation>
    </message>
    <message>
        <source>Upload folders</source>
        <translation>Envoyer des dossiers</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Parcours des dossiers</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>Les premiers fichiers</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>They go to %1, with their folders in their keys.</source>
        <translation>Ils vont vers %1, avec leurs dossiers dans leurs clés.</translation>
    </message>
    <message>
        <source>Looking through the folders… %1</source>
        <translation>Parcours des dossiers… %1</translation>
    </message>
    <message>
        <source>There is no file to upload in there</source>
        <translation>Il n’y a aucun fichier à envoyer là-dedans</translation>
    </message>
    <message>
        <source>Upload %1?</source>
        <translation>Envoyer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderRowChoice</name>
    <message>
        <source>&amp;One row for the whole folder</source>
        <translation>&amp;Une ligne pour tout le dossier</translation>
    </message>
    <message>
        <source>Follow symbolic &amp;links</source>
        <translation>Suivre les &amp;liens symboliques</translation>
    </message>
    <message>
        <source>Keep &amp;empty folders</source>
        <translation>Garder les dossiers &amp;vides</translation>
    </message>
    <message>
        <source>Spell names as the &amp;disk does</source>
        <translation>Écrire les noms comme sur le &amp;disque</translation>
    </message>
    <message>
        <source>Send names that are no te&amp;xt</source>
        <translation>Envoyer les noms qui ne sont pas du te&amp;xte</translation>
    </message>
    <message>
        <source>Its files go up as one thing, with counts, and a list that says what became of each. Made for very many files: they begin at once and take little memory.</source>
        <translation>Ses fichiers sont envoyés comme un tout, avec des décomptes et une liste qui dit ce qu’il est advenu de chacun. Fait pour de très nombreux fichiers : ils commencent aussitôt et occupent peu de mémoire.</translation>
    </message>
    <message>
        <source>Where an object is there &amp;already:</source>
        <translation>Là où un objet &amp;existe déjà :</translation>
    </message>
    <message>
        <source>Leave it, skip the file</source>
        <translation>Le laisser, ignorer le fichier</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>L’écraser</translation>
    </message>
    <message>
        <source>One row asks no question for each file, compares none, and keeps none under a second name.</source>
        <translation>Une ligne ne pose pas de question pour chaque fichier, n’en compare aucun et n’en garde aucun sous un second nom.</translation>
    </message>
    <message>
        <source>Sends what links lead to, and what is in folders that they lead to. Else they are listed as skipped.</source>
        <translation>Envoie ce vers quoi les liens mènent, et le contenu des dossiers vers lesquels ils mènent. Sinon ils figurent comme ignorés.</translation>
    </message>
    <message>
        <source>Makes an object “name/” for each. Else they are listed as skipped: stores know no folders.</source>
        <translation>Crée un objet « nom/ » pour chacun. Sinon ils figurent comme ignorés : les stockages ne connaissent pas les dossiers.</translation>
    </message>
    <message>
        <source>Else letters with accents are put together (NFC), as most programs write them, so that names are found again.</source>
        <translation>Sinon les lettres accentuées sont composées (NFC), comme la plupart des programmes les écrivent, pour que les noms se retrouvent.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 become %XX in the key. Else such files are listed as skipped.</source>
        <translation>Les octets qui ne sont pas en UTF-8 deviennent %XX dans la clé. Sinon ces fichiers figurent comme ignorés.</translation>
    </message>
</context>
<context>
    <name>partway::FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>partway::GuideDesk</name>
    <message>
        <source>&amp;First steps</source>
        <translation>Premiers pa&amp;s</translation>
    </message>
</context>
<context>
    <name>partway::HelpDesk</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copier le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>What helps to find a fault, without secrets; you see it before it is copied</source>
        <translation>Ce qui aide à trouver une panne, sans secrets&#x202f;; vous le voyez avant la copie</translation>
    </message>
    <message>
        <source>A&amp;bout Partway</source>
        <translation>À &amp;propos de Partway</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Opens at the page about what you are looking at</source>
        <translation>S’ouvre à la page qui concerne ce que vous regardez</translation>
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
        <translation>Aucun trousseau ne peut conserver les clés importées&#x202f;; elles sont donc gardées pour cette session seulement et redemandées au prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were imported.</source>
        <translation>
            <numerusform>%n compte a été importé.</numerusform>
            <numerusform>%n comptes ont été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need keys yet: enter them from their menu in the side bar.</source>
        <translation>
            <numerusform>%n d’entre eux a encore besoin de clés&#x202f;: saisissez-les depuis son menu dans la barre latérale.</numerusform>
            <numerusform>%n d’entre eux ont encore besoin de clés&#x202f;: saisissez-les depuis leur menu dans la barre latérale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Looking for accounts of other programs on this computer…</source>
        <translation>Recherche de comptes d’autres programmes sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation>Comptes trouvés</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>No accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck were found on this computer. Choose a file to look into another one.</source>
        <translation>Aucun compte d’AWS, de rclone, de s3cmd, du client MinIO ou de Cyberduck n’a été trouvé sur cet ordinateur. Choisissez un fichier pour en examiner un autre.</translation>
    </message>
    <message>
        <source>Choose what to take over. Keys go straight into the system&apos;s keychain; the files stay as they are.</source>
        <translation>Choisissez ce qu’il faut reprendre. Les clés vont directement dans le trousseau du système&#x202f;; les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>No accounts at S3 stores are in this file.</source>
        <translation>Ce fichier ne contient aucun compte de stockage S3.</translation>
    </message>
    <message>
        <source>%1; it is there already, as “%2”</source>
        <translation>%1&#x202f;; existe déjà, sous le nom «&#x202f;%2&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n accounts</source>
        <translation>
            <numerusform>Importer %n compte</numerusform>
            <numerusform>Importer %n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>File with accounts</source>
        <translation>Fichier contenant des comptes</translation>
    </message>
</context>
<context>
    <name>partway::InProgressDesk</name>
    <message>
        <source>What was saved could not be noted down. %1</source>
        <translation>Ce qui a été économisé n’a pas pu être noté. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more buckets of this account could not be listed either.</source>
        <translation>
            <numerusform>%1 %Ln autre bucket de ce compte n’a pas pu être énuméré non plus.</numerusform>
            <numerusform>%1 %Ln autres buckets de ce compte n’ont pas pu être énumérés non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Saisir les clés…</translation>
    </message>
    <message>
        <source>A rule belongs to one bucket: choose one in the side bar or one of its uploads; then ask for the rule again.</source>
        <translation>Une règle appartient à un bucket : choisissez-en un dans la barre latérale, ou l’un de ses envois, puis redemandez la règle.</translation>
    </message>
    <message>
        <source>Saved so far: %1, %2 a month</source>
        <comment>an amount of bytes, money</comment>
        <translation>Économisé jusqu’ici : %1, %2 par mois</translation>
    </message>
</context>
<context>
    <name>partway::InProgressPage</name>
    <message>
        <source>Ask the stores again</source>
        <translation>Redemander aux stockages</translation>
    </message>
    <message>
        <source>R&amp;ule about unfinished uploads…</source>
        <translation>&amp;Règle sur les envois inachevés…</translation>
    </message>
    <message>
        <source>Abort &amp;older than…</source>
        <translation>Abandonner les plus anc&amp;iens…</translation>
    </message>
    <message>
        <source>Abort all of a &amp;prefix…</source>
        <translation>Abandonner tous ceux d’un &amp;préfixe…</translation>
    </message>
    <message>
        <source>Abort all that this program does not &amp;know…</source>
        <translation>Abandonner ceux que ce programme ne c&amp;onnaît pas…</translation>
    </message>
    <message>
        <source>What was &amp;saved so far…</source>
        <translation>Ce qui a été économi&amp;sé…</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1, %2 a month would be freed</source>
        <translation>
            <numerusform>%Ln sélectionné : %1, %2 par mois seraient libérés</numerusform>
            <numerusform>%Ln sélectionnés : %1, %2 par mois seraient libérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1 would be freed</source>
        <translation>
            <numerusform>%Ln sélectionné : %1 seraient libérés</numerusform>
            <numerusform>%Ln sélectionnés : %1 seraient libérés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unfinished on servers, as of %1</source>
        <comment>a time</comment>
        <translation>Rien d’inachevé sur les serveurs, état à %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 par mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire soon</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln expire bientôt</numerusform>
            <numerusform>%Ln expirent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>état à %1</translation>
    </message>
    <message>
        <source>On servers, unfinished: %1</source>
        <comment>a list of figures</comment>
        <translation>Inachevé sur les serveurs : %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>Montrer dans la file</translation>
    </message>
    <message>
        <source>Copy S3 URI</source>
        <translation>Copier l’URI S3</translation>
    </message>
    <message>
        <source>Copy upload ID</source>
        <translation>Copier l’ID d’envoi</translation>
    </message>
    <message>
        <source>Check or uncheck all</source>
        <translation>Tout cocher ou décocher</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Uploads that were begun and neither finished nor aborted are hidden from listings of objects, and most stores take money for them.</source>
        <translation>Les envois commencés, mais ni terminés ni abandonnés, n’apparaissent pas dans les listes d’objets, et la plupart des stockages les facturent.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>%1 Add an account, and they are looked for there.</source>
        <translation>%1 Ajoutez un compte, et ils y seront cherchés.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Pas encore cherchés</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Looking for unfinished uploads</source>
        <translation>Recherche d’envois inachevés</translation>
    </message>
    <message>
        <source>%1 Each bucket is listed, whoever began them; rows appear as they come.</source>
        <translation>%1 Chaque bucket est énuméré, qui que ce soit qui les ait commencés ; les lignes apparaissent au fur et à mesure.</translation>
    </message>
    <message>
        <source>Nothing is left unfinished</source>
        <translation>Rien n’est resté inachevé</translation>
    </message>
    <message>
        <source>Nothing is left unfinished here</source>
        <translation>Rien n’est resté inachevé ici</translation>
    </message>
    <message>
        <source>%1 There are none, so nothing is paid for in vain.</source>
        <translation>%1 Il n’y en a aucun : rien n’est payé en vain.</translation>
    </message>
    <message>
        <source>The stores could not be asked</source>
        <translation>Les stockages n’ont pas pu être interrogés</translation>
    </message>
    <message>
        <source>The messages above say why, and what helps.</source>
        <translation>Les messages ci-dessus disent pourquoi, et ce qui aide.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No upload matches</source>
        <translation>Aucun envoi ne correspond</translation>
    </message>
    <message>
        <source>No key, bucket or account here has all of these words: %1</source>
        <translation>Aucune clé, aucun bucket ni compte d’ici n’a tous ces mots : %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: how much would be freed is not known</source>
        <translation>
            <numerusform>%Ln sélectionné : on ne sait pas combien serait libéré</numerusform>
            <numerusform>%Ln sélectionnés : on ne sait pas combien serait libéré</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::IntakeDesk</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing was taken: the prefix cannot be in a key. It may have up to 1,024 bytes, and no “.” or “..” between slashes. Change it; then add the files again.</source>
        <translation>Rien n’a été pris&#x202f;: le préfixe ne peut pas figurer dans une clé. Il peut avoir jusqu’à 1&#x202f;024 octets, sans «&#x202f;.&#x202f;» ni «&#x202f;..&#x202f;» entre les barres obliques. Modifiez-le&#x202f;; ajoutez ensuite les fichiers à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are on their way to the same object already and were not added again (%1).</source>
        <translation>
            <numerusform>%Ln fichier est déjà en route vers le même objet et n’a pas été ajouté une seconde fois (%1).</numerusform>
            <numerusform>%Ln fichiers sont déjà en route vers le même objet et n’ont pas été ajoutés une seconde fois (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no account to upload to yet. Add one; then add the files again.</source>
        <translation>Il n’y a pas encore de compte vers lequel envoyer. Ajoutez-en un&#x202f;; ajoutez ensuite les fichiers à nouveau.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>No files arrived. The program that they came from may have been closed on the way: take them from there once more, or add them here.</source>
        <translation>Aucun fichier n’est arrivé. Le programme d’où ils venaient a peut-être été fermé entre-temps : reprenez-les là-bas ou ajoutez-les ici.</translation>
    </message>
    <message>
        <source>%1 is on its way to the same place already and was not added again.</source>
        <translation>%1 est déjà en route vers le même endroit et n’a pas été ajouté de nouveau.</translation>
    </message>
</context>
<context>
    <name>partway::KeyFields</name>
    <message>
        <source>Secret access key</source>
        <translation>Clé d’accès secrète</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clé d’accès</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>seulement pour les clés temporaires</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>ID de c&amp;lé d’accès</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>Clé d’accès &amp;secrète</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>&amp;Jeton de session</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>telle qu’enregistrée</translation>
    </message>
    <message>
        <source>Enter the access key ID that the provider shows.</source>
        <translation>Saisissez l’ID de clé d’accès que le fournisseur affiche.</translation>
    </message>
    <message>
        <source>Enter the secret access key that belongs to it.</source>
        <translation>Saisissez la clé d’accès secrète qui lui correspond.</translation>
    </message>
    <message>
        <source>Keys go into the system&apos;s keychain, nowhere else.</source>
        <translation>Les clés vont dans le trousseau du système, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The keys are kept in memory for this run only, never on disk, and asked for again at the next start.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur. Les clés sont gardées en mémoire pour cette session seulement, jamais sur le disque, et redemandées au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>partway::KeyNotices</name>
    <message>
        <source>Keys of %1 have expired in the AWS profile “%2”. Renew them there as usual; they are read again by themselves, and its transfers go on.</source>
        <translation>Les clés de %1 ont expiré dans le profil AWS «&#x202f;%2&#x202f;». Renouvelez-les-y comme d’habitude&#x202f;; elles sont relues automatiquement, et ses transferts continuent.</translation>
    </message>
    <message>
        <source>The AWS profile “%2” has no keys that %1 accepts. Its transfers wait until there are some.</source>
        <translation>Le profil AWS «&#x202f;%2&#x202f;» n’a pas de clés que %1 accepte. Ses transferts attendent qu’il y en ait.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Keys of %1 have expired. Its transfers wait and go on with new ones.</source>
        <translation>Les clés de %1 ont expiré. Ses transferts attendent et continuent avec de nouvelles clés.</translation>
    </message>
    <message>
        <source>Keys of %1 are missing or not accepted. Its transfers wait for them.</source>
        <translation>Les clés de %1 manquent ou ne sont pas acceptées. Ses transferts les attendent.</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Saisir les clés…</translation>
    </message>
</context>
<context>
    <name>partway::KeysDialog</name>
    <message>
        <source>Keys of %1</source>
        <translation>Clés de %1</translation>
    </message>
    <message>
        <source>Keys for %1 at %2.</source>
        <translation>Clés pour %1 sur %2.</translation>
    </message>
    <message>
        <source>A whole block can be pasted into any field, such as “export AWS_ACCESS_KEY_ID=…”, the lines of an AWS profile or the JSON of “aws sts”.</source>
        <translation>Un bloc entier peut être collé dans n’importe quel champ, comme «&#x202f;export AWS_ACCESS_KEY_ID=…&#x202f;», les lignes d’un profil AWS ou le JSON de «&#x202f;aws sts&#x202f;».</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Enregistrer les clés</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>Le bloc de clés a été réparti dans ses champs.</translation>
    </message>
</context>
<context>
    <name>partway::LifetimeDialog</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The link &amp;works for:</source>
        <translation>Le &amp;lien fonctionne pendant&#x202f;:</translation>
    </message>
    <message>
        <source>How long the link works</source>
        <translation>Durée de validité du lien</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>partway::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>partway::LogPane</name>
    <message>
        <source>What happens to this transfer is told here.</source>
        <translation>Ce qui arrive à ce transfert est raconté ici.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>partway::LowerPane</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Views of the transfer</source>
        <translation>Vues du transfert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its parts.</source>
        <translation>
            <numerusform>%Ln transfert est sélectionné. Choisissez-en un pour voir ses parties.</numerusform>
            <numerusform>%Ln transferts sont sélectionnés. Choisissez-en un pour voir ses parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its parts.</source>
        <translation>Choisissez un transfert pour voir ses parties.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its details.</source>
        <translation>
            <numerusform>%Ln transfert est sélectionné. Choisissez-en un pour voir ses détails.</numerusform>
            <numerusform>%Ln transferts sont sélectionnés. Choisissez-en un pour voir ses détails.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its details.</source>
        <translation>Choisissez un transfert pour voir ses détails.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to read its log.</source>
        <translation>
            <numerusform>%Ln transfert est sélectionné. Choisissez-en un pour lire son journal.</numerusform>
            <numerusform>%Ln transferts sont sélectionnés. Choisissez-en un pour lire son journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to read its log.</source>
        <translation>Choisissez un transfert pour lire son journal.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Copier &amp;tout</translation>
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
        <translation>Fichiers à envoyer</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Dossier à envoyer</translation>
    </message>
    <message>
        <source>There are no files on the clipboard. Copy some in the file manager.</source>
        <translation>Il n’y a pas de fichiers dans le presse-papiers. Copiez-en dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Drop files or folders here, then choose where they go</source>
        <translation>Déposez des fichiers ou des dossiers ici, puis choisissez où ils vont</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload to %1</source>
        <translation>Déposez des fichiers ou des dossiers ici pour les envoyer vers %1</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Choose files to upload (Ctrl+O)</source>
        <translation>Choisir des fichiers à envoyer (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder to upload with all that is in it (Ctrl+Shift+O)</source>
        <translation>Choisir un dossier à envoyer avec tout ce qu’il contient (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Paste &amp;files</source>
        <translation>C&amp;oller des fichiers</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Ajouter un co&amp;mpte…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importer des comptes…</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Uploads that are neither finished nor aborted, whoever began them</source>
        <translation>Envois ni terminés ni abandonnés, qui que ce soit qui les ait commencés</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>Trans&amp;ferts</translation>
    </message>
    <message>
        <source>In &amp;progress on servers</source>
        <translation>E&amp;n cours sur les serveurs</translation>
    </message>
    <message>
        <source>Files that are still being written</source>
        <translation>Fichiers encore en cours d’écriture</translation>
    </message>
    <message>
        <source>They are uploaded while they are being written.</source>
        <translation>Ils sont envoyés pendant leur écriture.</translation>
    </message>
    <message>
        <source>Hold Shift to upload files while they are being written.</source>
        <translation>Maintenez Maj pour envoyer des fichiers pendant leur écriture.</translation>
    </message>
    <message>
        <source>Add files still being &amp;written…</source>
        <translation>A&amp;jouter des fichiers en cours d’écriture…</translation>
    </message>
    <message>
        <source>Choose files to upload while another program still writes them</source>
        <translation>Choisissez des fichiers à envoyer pendant qu’un autre programme les écrit encore</translation>
    </message>
</context>
<context>
    <name>partway::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>partway::ManualWindow</name>
    <message>
        <source>Manual of Partway</source>
        <translation>Manuel de Partway</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>La page précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>This link leads out of the manual: %1</source>
        <translation>Ce lien mène hors du manuel : %1</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>Aucun navigateur n’a pu être ouvert. La page se trouve à %1.</translation>
    </message>
</context>
<context>
    <name>partway::MapLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>Ce que signifient les cases</translation>
    </message>
    <message>
        <source>Solid: confirmed. Filled from below: on the way. Outline: waiting. Dotted: being checked. Hatched: tried again soon. Crossed: failed.</source>
        <translation>Pleine&#x202f;: confirmée. Remplie par le bas&#x202f;: en route. Contour&#x202f;: en attente. Pointillée&#x202f;: en vérification. Hachurée&#x202f;: bientôt réessayée. Barrée&#x202f;: en échec.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en vérification</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
</context>
<context>
    <name>partway::MatchView</name>
    <message>
        <source>Solid: matches. Crossed: differs. Outline: missing. Filled from below: still to be compared. Hatched: cannot be compared.</source>
        <translation>Pleine&#x202f;: correspond. Barrée&#x202f;: diffère. Contour&#x202f;: manque. Remplie par le bas&#x202f;: à comparer. Hachurée&#x202f;: non comparable.</translation>
    </message>
</context>
<context>
    <name>partway::NetworkDesk</name>
    <message numerus="yes">
        <source>%Ln new transfers wait: the system says that this network is metered, so that every byte may cost money. They start on another network, or when you say so.</source>
        <translation>
            <numerusform>%Ln nouveau transfert attend&#x202f;: le système indique que ce réseau est facturé à l’usage, si bien que chaque octet peut coûter de l’argent. Il démarre sur un autre réseau, ou quand vous le dites.</numerusform>
            <numerusform>%Ln nouveaux transferts attendent&#x202f;: le système indique que ce réseau est facturé à l’usage, si bien que chaque octet peut coûter de l’argent. Ils démarrent sur un autre réseau, ou quand vous le dites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Démarrer quand même</translation>
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
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>partway::ObjectLinks</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>Copier l’&amp;URL de l’objet</translation>
    </message>
    <message>
        <source>For those who may read the object with keys of their own</source>
        <translation>Pour ceux qui peuvent lire l’objet avec leurs propres clés</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Shows the object through a link that works for an hour</source>
        <translation>Affiche l’objet par un lien valable une heure</translation>
    </message>
    <message>
        <source>that works for 1 &amp;hour</source>
        <translation>valable 1 &amp;heure</translation>
    </message>
    <message>
        <source>that works for 1 &amp;day</source>
        <translation>valable 1 &amp;jour</translation>
    </message>
    <message>
        <source>that works for &amp;7 days</source>
        <translation>valable &amp;7 jours</translation>
    </message>
    <message>
        <source>that works for &amp;another time…</source>
        <translation>valable une &amp;autre durée…</translation>
    </message>
    <message>
        <source>Opens this object to whoever has the link, without keys, until its time is up</source>
        <translation>Ouvre cet objet à quiconque a le lien, sans clés, jusqu’à la fin de sa validité</translation>
    </message>
    <message numerus="yes">
        <source>%n links were copied. Whoever has one can read its object for %1.</source>
        <translation>
            <numerusform>%n lien a été copié. Quiconque l’a peut lire son objet pendant %1.</numerusform>
            <numerusform>%n liens ont été copiés. Quiconque en a un peut lire son objet pendant %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. Copy a link and paste it there.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez un lien et collez-le dans un navigateur.</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %Ln objects at a time. Select fewer.</source>
        <translation>
            <numerusform>Les liens sont créés pour %Ln objet à la fois. Sélectionnez-en moins.</numerusform>
            <numerusform>Les liens sont créés pour %Ln objets à la fois. Sélectionnez-en moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::OlderThanDialog</name>
    <message>
        <source>Abort uploads older than</source>
        <translation>Abandonner les envois de plus de</translation>
    </message>
    <message>
        <source>Uploads that were &amp;begun more than so many days ago:</source>
        <translation>Envois &amp;commencés il y a plus de tant de jours :</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>Montrer ce que c’est</translation>
    </message>
</context>
<context>
    <name>partway::OptionalFields</name>
    <message>
        <source>Keep paused &amp;uploads alive</source>
        <translation>Garder en vie les envois en pa&amp;use</translation>
    </message>
    <message>
        <source>Price of a stored terabyte a month</source>
        <translation>Prix d’un téraoctet stocké par mois</translation>
    </message>
    <message>
        <source>US dollars for a terabyte (10¹² bytes) and month. Empty: as the provider lists it.</source>
        <translation>Dollars américains par téraoctet (10¹² octets) et par mois. Vide&#x202f;: selon le fournisseur.</translation>
    </message>
    <message>
        <source>Share key</source>
        <translation>Clé de partage</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>A public, read-only access key made with Storj&apos;s sharing. It stands in every share link, so it must never be this account&apos;s own key.</source>
        <translation>Une clé d’accès publique, en lecture seule, créée avec le partage de Storj. Elle figure dans chaque lien de partage et ne doit donc jamais être la propre clé de ce compte.</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>P&amp;rix</translation>
    </message>
    <message>
        <source>S&amp;hare key</source>
        <translation>Clé de parta&amp;ge</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This store deletes an upload %1 after its last part. One more part of a paused upload is sent before that, again and again: it costs that traffic, and the computer has to be on.</source>
        <translation>Ce stockage supprime un envoi %1 après sa dernière partie. Avant cela, une partie de plus de l’envoi en pause est envoyée, encore et encore&#x202f;: cela coûte ce trafic, et l’ordinateur doit être allumé.</translation>
    </message>
    <message>
        <source>This store deletes an unfinished upload %1 after it was begun, whatever is sent: it cannot be kept alive.</source>
        <translation>Ce stockage supprime un envoi inachevé %1 après son début, quoi qu’on envoie&#x202f;: il ne peut pas être gardé en vie.</translation>
    </message>
    <message>
        <source>This is no price. It is a number such as %1.</source>
        <translation>Ce n’est pas un prix. C’est un nombre comme %1.</translation>
    </message>
    <message>
        <source>This is no access key: it has letters and digits only.</source>
        <translation>Ce n’est pas une clé d’accès&#x202f;: elle n’a que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own access key. It would stand in every link. Make a public, read-only key with Storj&apos;s sharing.</source>
        <translation>C’est la propre clé d’accès du compte. Elle figurerait dans chaque lien. Créez une clé publique, en lecture seule, avec le partage de Storj.</translation>
    </message>
    <message>
        <source>This is an access grant: it can decrypt your files and must not stand in a link. Share with it at Storj, and paste the public access key, or a share link, that comes of it.</source>
        <translation>Ceci est une autorisation d&apos;accès (access grant) : elle peut déchiffrer vos fichiers et ne doit figurer dans aucun lien. Partagez avec elle chez Storj, puis collez la clé d&apos;accès publique, ou un lien de partage, qui en résulte.</translation>
    </message>
    <message>
        <source>This is no share link of Storj&apos;s. Paste one that begins with https://link.storjshare.io/, or the access key in it.</source>
        <translation>Ceci n&apos;est pas un lien de partage de Storj. Collez-en un qui commence par https://link.storjshare.io/, ou la clé d&apos;accès qu&apos;il contient.</translation>
    </message>
</context>
<context>
    <name>partway::OrderActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>&amp;Tout en haut</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Tout en &amp;bas</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Haute</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>Ba&amp;sse</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>Déplac&amp;er</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>Prior&amp;ité</translation>
    </message>
    <message>
        <source>The list is sorted by a column. Rows can be moved while it shows the order in which they take their turn.</source>
        <translation>La liste est triée selon une colonne. Les lignes peuvent être déplacées tant qu’elle montre l’ordre dans lequel elles passent.</translation>
    </message>
    <message>
        <source>Show queue order</source>
        <translation>Afficher l’ordre de la file</translation>
    </message>
</context>
<context>
    <name>partway::OrphanWatch</name>
    <message numerus="yes">
        <source>%Ln new unfinished uploads</source>
        <translation>
            <numerusform>%Ln nouvel envoi inachevé</numerusform>
            <numerusform>%Ln nouveaux envois inachevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes on with them at %1. They may be billed until they are finished or aborted.</source>
        <translation>Personne ne les poursuit chez %1. Ils peuvent être facturés jusqu’à ce qu’ils soient achevés ou abandonnés.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The daily look for unfinished uploads at %1 failed several times.</source>
        <translation>La recherche quotidienne d’envois inachevés chez %1 a échoué plusieurs fois.</translation>
    </message>
</context>
<context>
    <name>partway::PartActions</name>
    <message>
        <source>&amp;Send part again</source>
        <translation>&amp;Renvoyer la partie</translation>
    </message>
    <message>
        <source>Copy &amp;ETag</source>
        <translation>Copier l’&amp;ETag</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln parts again</source>
        <translation>
            <numerusform>&amp;Renvoyer %Ln partie</numerusform>
            <numerusform>&amp;Renvoyer %Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends these bytes of the file once more; they take the place of what the server has. The other parts stay.</source>
        <translation>Envoie ces octets du fichier encore une fois&#x202f;; ils prennent la place de ce que le serveur possède. Les autres parties restent.</translation>
    </message>
    <message>
        <source>Single parts can be sent again only until the upload is completed or given up.</source>
        <translation>Des parties isolées ne peuvent être renvoyées que tant que l’envoi n’est ni finalisé ni abandonné.</translation>
    </message>
    <message>
        <source>Only a confirmed part can be sent again: the others are sent anyway.</source>
        <translation>Seule une partie confirmée peut être renvoyée&#x202f;: les autres sont envoyées de toute façon.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln &amp;ETags</source>
        <translation>
            <numerusform>Copier %Ln &amp;ETag</numerusform>
            <numerusform>Copier %Ln &amp;ETags</numerusform>
        </translation>
    </message>
    <message>
        <source>A part has an ETag as soon as the server has confirmed it.</source>
        <translation>Une partie a un ETag dès que le serveur l’a confirmée.</translation>
    </message>
    <message>
        <source>Copies what the server gave as the mark of these bytes.</source>
        <translation>Copie la marque que le serveur a attribuée à ces octets.</translation>
    </message>
</context>
<context>
    <name>partway::PartMap</name>
    <message>
        <source>Part map</source>
        <translation>Carte des parties</translation>
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
        <translation>Partie</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>partway::PartsCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Indiquez quel envoi avec --upload-id&#x202f;; «&#x202f;uploads&#x202f;» les affiche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1.</source>
        <translation>
            <numerusform>%Ln partie, %1.</numerusform>
            <numerusform>%Ln parties, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::PartsPane</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
</context>
<context>
    <name>partway::PauseDialog</name>
    <message>
        <source>Pause until</source>
        <translation>Pause jusqu’à</translation>
    </message>
    <message>
        <source>All transfers pause now and go on &amp;at:</source>
        <translation>Tous les transferts se mettent en pause maintenant et continuent &amp;à&#x202f;:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
</context>
<context>
    <name>partway::PracticeDesk</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>partway::PracticeProcess</name>
    <message>
        <source>The practice store did not start in time. Try again, or use another account.</source>
        <translation>Le stockage d’essai n’a pas démarré à temps. Réessayez, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>The practice store is not installed: %1 is missing. Install Partway again, or use another account.</source>
        <translation>Le stockage d’essai n’est pas installé&#x202f;: %1 manque. Réinstallez Partway, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>The practice store has no folder to keep things in (%1). Free some space or allow writing there.</source>
        <translation>Le stockage d’essai n’a pas de dossier pour ses données (%1). Libérez de l’espace ou autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>The practice store started, but did not say how to reach it. Try again.</source>
        <translation>Le stockage d’essai a démarré, mais n’a pas indiqué comment le joindre. Réessayez.</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation>Stockage d’essai</translation>
    </message>
    <message>
        <source>The practice store ended unexpectedly. Start it again; what it holds is kept. %1</source>
        <translation>Le stockage d’essai s’est arrêté de façon inattendue. Redémarrez-le&#x202f;; ce qu’il contient est conservé. %1</translation>
    </message>
    <message>
        <source>The practice store could not be started. %1</source>
        <translation>Le stockage d’essai n’a pas pu être démarré. %1</translation>
    </message>
</context>
<context>
    <name>partway::PrefixDialog</name>
    <message>
        <source>Abort uploads of a prefix</source>
        <translation>Abandonner les envois d’un préfixe</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>Montrer ce que c’est</translation>
    </message>
    <message>
        <source>Uploads whose &amp;bucket and key begin with:</source>
        <translation>Envois dont le &amp;bucket et la clé commencent par :</translation>
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
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>No name or password here: settings are no place for secrets.</source>
        <translation>Ni nom ni mot de passe ici&#x202f;: les réglages ne sont pas un endroit pour les secrets.</translation>
    </message>
    <message>
        <source>This is no host:port.</source>
        <translation>Ce n’est pas de la forme host:port.</translation>
    </message>
</context>
<context>
    <name>partway::QueueActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Goes on where it stopped</source>
        <translation>Continue là où le transfert s’était arrêté</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Stops within a second and keeps what is finished</source>
        <translation>S’arrête en moins d’une seconde et conserve ce qui est terminé</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Takes transfers off the list</source>
        <translation>Retire des transferts de la liste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Gives up what was sent of the earlier file</source>
        <translation>Abandonne ce qui a été envoyé du fichier précédent</translation>
    </message>
    <message>
        <source>&amp;Copy S3 URI</source>
        <translation>&amp;Copier l’URI S3</translation>
    </message>
    <message>
        <source>Copies where the file goes, as s3://bucket/key</source>
        <translation>Copie la destination du fichier, sous la forme s3://bucket/key</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Opens the folder that the file is in, on this computer</source>
        <translation>Ouvre le dossier où se trouve le fichier, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Tout mettre en pa&amp;use</translation>
    </message>
    <message>
        <source>Pauses every transfer</source>
        <translation>Met tous les transferts en pause</translation>
    </message>
    <message>
        <source>Re&amp;sume all</source>
        <translation>Tout repre&amp;ndre</translation>
    </message>
    <message>
        <source>Resumes every paused or failed transfer</source>
        <translation>Reprend tous les transferts en pause ou en échec</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Selects every transfer that is shown</source>
        <translation>Sélectionne tous les transferts affichés</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Lets the file replace the object that is there</source>
        <translation>Permet au fichier de remplacer l’objet qui s’y trouve</translation>
    </message>
    <message>
        <source>Goes on with the file where it is now</source>
        <translation>Continue avec le fichier là où il se trouve maintenant</translation>
    </message>
    <message>
        <source>Chec&amp;k that it is still there</source>
        <translation>&amp;Vérifier qu’il est toujours là</translation>
    </message>
    <message>
        <source>Asks the store whether finished objects are still there, and still the same</source>
        <translation>Demande au stockage si les objets terminés sont toujours là et inchangés</translation>
    </message>
    <message>
        <source>Compares the file with what was sent, and completes it as it is now</source>
        <translation>Compare le fichier à ce qui a été envoyé, et l’achève tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>Ac&amp;hever maintenant</translation>
    </message>
    <message>
        <source>Takes what is still being written as finished</source>
        <translation>Considère comme terminé ce qui s’écrit encore</translation>
    </message>
</context>
<context>
    <name>partway::QueueCommand</name>
    <message>
        <source>“%1” is not the ID of a transfer: IDs are numbers, and “transfers” shows them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’ID d’un transfert&#x202f;: les ID sont des nombres, et «&#x202f;transfers&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>There is no transfer %1. “transfers” shows those that there are.</source>
        <translation>Il n’existe pas de transfert %1. «&#x202f;transfers&#x202f;» affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>--parallel is a number from 1 to 64, not “%1”.</source>
        <translation>--parallel est un nombre de 1 à 64, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--limit is a rate such as 10M or 500K/s, not “%1”.</source>
        <translation>--limit est un débit comme 10M ou 500K/s, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no folder %1. “transfers” shows those that there are.</source>
        <translation>Il n’y a pas de dossier %1. «&#x202f;transfers&#x202f;» montre ceux qui existent.</translation>
    </message>
</context>
<context>
    <name>partway::QueueRun</name>
    <message>
        <source>%1: the parts are of %2, not of %3 as asked; the store or the size of the file needs it.</source>
        <translation>%1&#x202f;: les parties sont de %2, et non de %3 comme demandé&#x202f;; le stockage ou la taille du fichier l’exige.</translation>
    </message>
    <message>
        <source>%1 is at %2: %3 in %4 parts, verified.</source>
        <translation>%1 est à l’adresse %2&#x202f;: %3 en %4 parties, vérifié.</translation>
    </message>
    <message>
        <source>%1 is at %2: %3, verified.</source>
        <translation>%1 est à l’adresse %2&#x202f;: %3, vérifié.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 was aborted and cannot be resumed. Upload the file again.</source>
        <translation>Le transfert %1 vers %2 a été abandonné et ne peut pas être repris. Envoyez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 Resuming would end in the same way; this takes it off the list:</source>
        <translation>%1 Une reprise finirait de la même façon&#x202f;; ceci le retire de la liste&#x202f;:</translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>En pause&#x202f;; ce qui est terminé est conservé. Pour continuer&#x202f;:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>Ce qui est terminé est conservé. Pour réessayer&#x202f;:</translation>
    </message>
    <message>
        <source>Nothing of it is left at %1.</source>
        <translation>Il n’en reste rien dans %1.</translation>
    </message>
    <message>
        <source>What is finished is kept. To go on, give the same command again, with the stream from its beginning: parts that match are not sent again. “abort %1” frees what is there.</source>
        <translation>Ce qui est terminé est conservé. Pour continuer, relancez la même commande avec le flux depuis son début&#x202f;: les parties identiques ne sont pas renvoyées. «&#x202f;abort %1&#x202f;» libère ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>What is finished is kept. To send only what differs of the file as it is now:</source>
        <translation>Ce qui est terminé est gardé. Pour n’envoyer que ce qui diffère du fichier tel qu’il est maintenant&#x202f;:</translation>
    </message>
</context>
<context>
    <name>partway::QueueView</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
</context>
<context>
    <name>partway::RateField</name>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>ko/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Unit of the speed</source>
        <translation>Unité du débit</translation>
    </message>
</context>
<context>
    <name>partway::RepairCommand</name>
    <message>
        <source>%1 is a folder, and repairing is about one file. “resume --retry-failed %1” sends what failed in it once more.</source>
        <translation>%1 est un dossier, et on répare un seul fichier. «&#x202f;resume --retry-failed %1&#x202f;» renvoie ce qui y a échoué.</translation>
    </message>
    <message>
        <source>Transfer %1 is finished, and there is nothing to repair. Upload the file again where the object is to be as the file is now.</source>
        <translation>Le transfert %1 est terminé, et il n’y a rien à réparer. Envoyez à nouveau le fichier si l’objet doit être comme le fichier est maintenant.</translation>
    </message>
    <message>
        <source>Transfer %1 was aborted: no part is left to be kept. Upload the file again.</source>
        <translation>Le transfert %1 a été abandonné&#x202f;: il ne reste aucune partie à garder. Envoyez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Transfer %1 is of a stream, whose bytes come only once. Send the stream once more from its beginning: parts that match are not sent again.</source>
        <translation>Le transfert %1 est celui d’un flux, dont les octets ne viennent qu’une fois. Envoyez le flux à nouveau depuis son début&#x202f;: les parties qui correspondent ne sont pas renvoyées.</translation>
    </message>
    <message>
        <source>Transfer %1 did not stop because its file changed. “resume %1” goes on with it.</source>
        <translation>Le transfert %1 ne s’est pas arrêté parce que son fichier a changé. «&#x202f;resume %1&#x202f;» le reprend.</translation>
    </message>
    <message>
        <source>Transfer %1 is repaired: of its parts, %2 were kept and %3 were sent.</source>
        <translation>Le transfert %1 est réparé&#x202f;: de ses parties, %2 ont été gardées et %3 ont été envoyées.</translation>
    </message>
</context>
<context>
    <name>partway::ResumeCommand</name>
    <message>
        <source>Either name transfers or say --all.</source>
        <translation>Nommez des transferts ou indiquez --all.</translation>
    </message>
    <message>
        <source>Transfer %1 is being aborted and cannot be resumed. “abort %1” goes on with that.</source>
        <translation>Le transfert %1 est en cours d’abandon et ne peut pas être repris. «&#x202f;abort %1&#x202f;» poursuit l’abandon.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>Transfer %1 needs its stream from the beginning again: give the command that began it once more.</source>
        <translation>Le transfert %1 a de nouveau besoin de son flux depuis le début&#x202f;: relancez la commande qui l’a commencé.</translation>
    </message>
</context>
<context>
    <name>partway::RuleCommand</name>
    <message>
        <source>A rule belongs to a bucket. Say which keys it is about with --prefix.</source>
        <translation>Une règle appartient à un bucket. Indiquez avec --prefix quelles clés d’objet elle concerne.</translation>
    </message>
    <message>
        <source>Say after how many days with --days: a number from 1.</source>
        <translation>Indiquez avec --days après combien de jours&#x202f;: un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to change the rules without a question.</source>
        <translation>Personne ne peut répondre ici. Indiquez --yes pour modifier les règles sans question.</translation>
    </message>
    <message>
        <source>This rule is there already; nothing was changed.</source>
        <translation>Cette règle existe déjà&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such rule of Partway; nothing was changed.</source>
        <translation>Il n’y a pas de telle règle de Partway&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Do it? [y/N] </source>
        <translation>Le faire&#x202f;? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The rule for %1 is removed: their unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>La règle est supprimée (%1)&#x202f;: les envois inachevés restent et sont facturés jusqu’à ce que quelqu’un les abandonne.</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun, those that are older already among them.</source>
        <translation>
            <numerusform>Le stockage abandonnera chaque envoi qui n’est pas achevé %Ln jour après son début (%1), y compris ceux qui sont déjà plus anciens.</numerusform>
            <numerusform>Le stockage abandonnera chaque envoi qui n’est pas achevé %Ln jours après son début (%1), y compris ceux qui sont déjà plus anciens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changes from %Ln days.</source>
        <translation>
            <numerusform>La règle valait jusqu’ici après %Ln jour.</numerusform>
            <numerusform>La règle valait jusqu’ici après %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>Aucune règle de ce bucket ne concerne les envois inachevés.</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%1 envois examinés sur %2</translation>
    </message>
    <message>
        <source>How many in-progress uploads are that old already could not be counted: %1</source>
        <translation>Impossible de compter combien d’envois en cours sont déjà aussi anciens&#x202f;: %1</translation>
    </message>
    <message>
        <source>No in-progress upload is that old now.</source>
        <translation>Aucun envoi en cours n’est aussi ancien à présent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; what all of them hold is not known.</source>
        <translation>
            <numerusform>%Ln envoi en cours est déjà aussi ancien et part en premier&#x202f;; on ne sait pas ce qu’il contient.</numerusform>
            <numerusform>%Ln envois en cours sont déjà aussi anciens et partent en premier&#x202f;; on ne sait pas ce qu’ils contiennent tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; they hold %1.</source>
        <translation>
            <numerusform>%Ln envoi en cours est déjà aussi ancien et part en premier&#x202f;; il contient %1.</numerusform>
            <numerusform>%Ln envois en cours sont déjà aussi anciens et partent en premier&#x202f;; ils contiennent %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::RuleDialog</name>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>Aucune règle de ce bucket ne concerne les envois inachevés.</translation>
    </message>
    <message>
        <source>Rule for unfinished uploads</source>
        <translation>Règle pour les envois inachevés</translation>
    </message>
    <message>
        <source>Unfinished uploads in %1</source>
        <translation>Envois inachevés dans %1</translation>
    </message>
    <message>
        <source>A rule lets the store itself abort uploads that nobody has finished, and free what they hold, even while this computer is off.</source>
        <translation>Avec une règle, le stockage abandonne lui-même les envois que personne n’a achevés et libère ce qu’ils occupent, même quand cet ordinateur est éteint.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days after which unfinished uploads are aborted</source>
        <translation>Jours après lesquels les envois inachevés sont abandonnés</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les clés d’objet</translation>
    </message>
    <message>
        <source>Beginning of the keys that the rule is about</source>
        <translation>Début des clés d’objet que la règle concerne</translation>
    </message>
    <message>
        <source>&amp;Abort after</source>
        <translation>&amp;Abandonner après</translation>
    </message>
    <message>
        <source>Keys that &amp;begin with</source>
        <translation>Clés qui &amp;commencent par</translation>
    </message>
    <message>
        <source>The rules are being read…</source>
        <translation>Lecture des règles…</translation>
    </message>
    <message>
        <source>The rule is being written…</source>
        <translation>Écriture de la règle…</translation>
    </message>
    <message>
        <source>The rule is being removed…</source>
        <translation>Suppression de la règle…</translation>
    </message>
    <message>
        <source>The rule is there now.</source>
        <translation>La règle est maintenant en place.</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>La règle est supprimée.</translation>
    </message>
    <message>
        <source>Or let Partway look once a day and tell you: in the settings, under Notifications.</source>
        <translation>Ou laissez Partway regarder une fois par jour et vous prévenir&#x202f;: dans les paramètres, sous Notifications.</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>This is the rule that is there.</source>
        <translation>C’est la règle en place.</translation>
    </message>
    <message>
        <source>When it is removed, unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>Si elle est supprimée, les envois inachevés restent et sont facturés jusqu’à ce que quelqu’un les abandonne.</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun.</source>
        <translation>
            <numerusform>Le stockage abandonnera chaque envoi qui n’est pas achevé %Ln jour après son début (%1).</numerusform>
            <numerusform>Le stockage abandonnera chaque envoi qui n’est pas achevé %Ln jours après son début (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers of your own that take longer than that lose what they have sent. Other rules stay as they are.</source>
        <translation>Vos propres transferts qui durent plus longtemps perdent ce qu’ils ont envoyé. Les autres règles restent telles quelles.</translation>
    </message>
    <message>
        <source>Uploads that are older than that already will go too, usually within a day.</source>
        <translation>Les envois déjà plus anciens disparaîtront aussi, en général dans la journée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the uploads that are there now are older than that and will go, usually within a day.</source>
        <translation>
            <numerusform>%Ln des envois actuels est plus ancien et disparaîtra, en général dans la journée.</numerusform>
            <numerusform>%Ln des envois actuels sont plus anciens et disparaîtront, en général dans la journée.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the uploads that are there now is as old as that.</source>
        <translation>Aucun des envois actuels n’est aussi ancien.</translation>
    </message>
</context>
<context>
    <name>partway::RuleList</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Aborted after</source>
        <translation>Abandonnés après</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules about unfinished uploads</source>
        <translation>Règles sur les envois inachevés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>partway::SavingsCommand</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln envoi a été abandonné&#x202f;; cela a libéré %1 et économise %2 par mois.</numerusform>
            <numerusform>%Ln envois ont été abandonnés&#x202f;; cela a libéré %1 et économise %2 par mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1.</source>
        <translation>
            <numerusform>%Ln envoi a été abandonné&#x202f;; cela a libéré %1.</numerusform>
            <numerusform>%Ln envois ont été abandonnés&#x202f;; cela a libéré %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--last is a number such as 20, not “%1”.</source>
        <translation>--last est un nombre comme 20, et non « %1 ».</translation>
    </message>
    <message>
        <source>Nothing was freed yet.</source>
        <translation>Rien n’a encore été libéré.</translation>
    </message>
</context>
<context>
    <name>partway::SavingsDialog</name>
    <message>
        <source>Saved so far</source>
        <translation>Économisé jusqu’ici</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Uploads that were aborted</source>
        <translation>Envois abandonnés</translation>
    </message>
    <message>
        <source>What aborting uploads has saved</source>
        <translation>Ce qu’abandonner des envois a économisé</translation>
    </message>
    <message>
        <source>Nothing yet. Each upload that is aborted here is noted down with what that frees and saves.</source>
        <translation>Rien encore. Chaque envoi abandonné ici est noté, avec ce que cela libère et économise.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %Ln parts</source>
        <translation>
            <numerusform>%1 chez %2, %Ln partie</numerusform>
            <numerusform>%1 chez %2, %Ln parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SecretField</name>
    <message>
        <source>Hold to show what is typed</source>
        <translation>Maintenir pour afficher ce qui est saisi</translation>
    </message>
    <message>
        <source>Show while held: %1</source>
        <translation>Afficher tant que maintenu&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>partway::ServerCommand</name>
    <message>
        <source>“%1” does not name an object: that looks like s3://BUCKET/KEY.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne pas un objet&#x202f;: cela a la forme s3://BUCKET/KEY.</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne pas un bucket&#x202f;: cela a la forme s3://BUCKET ou s3://BUCKET/PREFIX.</translation>
    </message>
</context>
<context>
    <name>partway::SettingsDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Sets everything on this page to what it is in a new installation</source>
        <translation>Remet tout sur cette page comme dans une nouvelle installation</translation>
    </message>
</context>
<context>
    <name>partway::ShareLinks</name>
    <message>
        <source>Copy &amp;share link</source>
        <translation>Copier le lien de p&amp;artage</translation>
    </message>
    <message>
        <source>Needs a public share key of Storj in the account. Choose this to be told how to get one.</source>
        <translation>Nécessite une clé de partage publique de Storj dans le compte. Choisissez ceci pour savoir comment en obtenir une.</translation>
    </message>
    <message>
        <source>Storj shows this object to whoever has the link, for as long as the share key is valid</source>
        <translation>Storj montre cet objet à quiconque a le lien, tant que la clé de partage est valable</translation>
    </message>
    <message>
        <source>Set up &amp;share links…</source>
        <translation>Configurer les liens de p&amp;artage…</translation>
    </message>
    <message>
        <source>Only objects on Storj have share links. Select only those.</source>
        <translation>Seuls les objets sur Storj ont des liens de partage. Ne sélectionnez que ceux-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n share links were copied. Whoever has one can open its object, if the share key was made for it.</source>
        <translation>
            <numerusform>%n lien de partage a été copié. Quiconque l’a peut ouvrir l’objet, si la clé de partage a été créée pour lui.</numerusform>
            <numerusform>%n liens de partage ont été copiés. Quiconque en a un peut ouvrir son objet, si la clé de partage a été créée pour lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storj makes share links with a public key that reads only. Share the bucket “%1” in Storj&apos;s console, or with “uplink share --url --readonly”, and put the link you get into the account: Partway takes the key from it.</source>
        <translation>Storj crée des liens de partage avec une clé publique en lecture seule. Partagez le bucket « %1 » dans la console de Storj, ou avec « uplink share --url --readonly », et mettez le lien obtenu dans le compte : Partway en extrait la clé.</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifier le compte…</translation>
    </message>
</context>
<context>
    <name>partway::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>partway::SideBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation>Listes et comptes</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Name another store to upload to</source>
        <translation>Indiquer un autre stockage vers lequel envoyer</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Retirer le compte…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln transfers</source>
        <translation>
            <numerusform>%1, %Ln transfert</numerusform>
            <numerusform>%1, %Ln transferts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; its keys are missing</source>
        <translation>%1&#x202f;; ses clés manquent</translation>
    </message>
    <message>
        <source>%1, keys are missing</source>
        <translation>%1, clés manquantes</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Saisir les clés…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Uploads on servers that are neither finished nor aborted</source>
        <translation>Envois sur les serveurs, ni terminés ni abandonnés</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a bucket, an account</comment>
        <translation>%1 chez %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln uploads in progress</source>
        <translation>
            <numerusform>%1, %Ln envoi en cours</numerusform>
            <numerusform>%1, %Ln envois en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deleted by the store soon</source>
        <translation>
            <numerusform>%1, %Ln bientôt supprimé par le stockage</numerusform>
            <numerusform>%1, %Ln bientôt supprimés par le stockage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SideBarDelegate</name>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
</context>
<context>
    <name>partway::SpeedGraph</name>
    <message>
        <source>Speed in the last 10 minutes</source>
        <translation>Débit au cours des 10 dernières minutes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes ago</comment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitBox</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>For all transfers together</source>
        <translation>Pour tous les transferts réunis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>All transfers together send no &amp;faster than:</source>
        <translation>Tous les transferts réunis n’envoient &amp;pas plus vite que&#x202f;:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limiter</translation>
    </message>
</context>
<context>
    <name>partway::SpeedPane</name>
    <message>
        <source>All transfers</source>
        <translation>Tous les transferts</translation>
    </message>
</context>
<context>
    <name>partway::StatusChips</name>
    <message>
        <source>In force for a while</source>
        <translation>En vigueur pour un temps</translation>
    </message>
</context>
<context>
    <name>partway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln actif</numerusform>
            <numerusform>%Ln actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>counts; limit</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>partway::TimetableEditor</name>
    <message>
        <source>Add ro&amp;w</source>
        <translation>Ajouter une lig&amp;ne</translation>
    </message>
</context>
<context>
    <name>partway::TimetableRowField</name>
    <message>
        <source>Row of the timetable</source>
        <translation>Ligne de l’horaire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>Ce qui vaut alors</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>partway::ToolStrip</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Limite de débit</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>Filtrer les transferts</translation>
    </message>
    <message>
        <source>Shows only what has these words in its name, destination or account (Ctrl+F)</source>
        <translation>N’affiche que ce qui contient ces mots dans son nom, sa destination ou son compte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>partway::TransferDelegate</name>
    <message numerus="yes">
        <source>verified, %n parts</source>
        <translation>
            <numerusform>vérifié, %n partie</numerusform>
            <numerusform>vérifié, %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmés</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>partway::TransferModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, vers %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a row, then its priority</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The size is not known yet.</source>
        <translation>La taille n’est pas encore connue.</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 octets</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the server, %3 on the way</source>
        <translation>%1 sur %2 confirmés par le serveur, %3 en route</translation>
    </message>
    <message>
        <source>%1 Enter: %2</source>
        <translation>%1 Entrée&#x202f;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%L1 bytes so far</source>
        <translation>%L1 octets jusqu’ici</translation>
    </message>
    <message>
        <source>%1 confirmed by the server, %2 on the way; more may come</source>
        <translation>%1 confirmés par le serveur, %2 en route ; d’autres peuvent suivre</translation>
    </message>
</context>
<context>
    <name>partway::TransferNews</name>
    <message>
        <source>Upload finished</source>
        <translation>Envoi terminé</translation>
    </message>
    <message>
        <source>%1 is stored as %2.</source>
        <translation>%1 est stocké sous %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files finished</source>
        <translation>
            <numerusform>%Ln fichier terminé</numerusform>
            <numerusform>%Ln fichiers terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload stopped: %1</source>
        <translation>Envoi arrêté&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads stopped</source>
        <translation>
            <numerusform>%Ln envoi arrêté</numerusform>
            <numerusform>%Ln envois arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What was sent is kept; the window says what to do.</source>
        <translation>%1. Ce qui a été envoyé est conservé&#x202f;; la fenêtre dit quoi faire.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>partway::TransfersCommand</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#x202f;% de %2</translation>
    </message>
    <message>
        <source>There are no transfers.</source>
        <translation>Il n’y a pas de transferts.</translation>
    </message>
    <message>
        <source>“%1” is not the ID of a folder: “transfers” shows them, such as f1.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’un dossier&#x202f;: «&#x202f;transfers&#x202f;» les montre, par exemple f1.</translation>
    </message>
</context>
<context>
    <name>partway::TrayPresence</name>
    <message>
        <source>&amp;Show Partway</source>
        <translation>&amp;Afficher Partway</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Pause jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Hide Partway</source>
        <translation>&amp;Masquer Partway</translation>
    </message>
</context>
<context>
    <name>partway::UpdateWatch</name>
    <message>
        <source>Partway %1 is out; this is %2. Nothing was downloaded. More about it: %3</source>
        <translation>Partway %1 est paru ; ceci est la version %2. Rien n’a été téléchargé. En savoir plus : %3</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Ouvrir cette page</translation>
    </message>
    <message>
        <source>Not for this version</source>
        <translation>Pas pour cette version</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>Aucun navigateur n’a pu être ouvert. La page se trouve à %1.</translation>
    </message>
</context>
<context>
    <name>partway::UploadCommand</name>
    <message>
        <source>Transfer %1 is none that this stream could go on with: it has to be unfinished, of the same kind of source and to the same object. “transfers” shows those that there are.</source>
        <translation>Le transfert %1 ne peut pas continuer avec ce flux&#x202f;: il doit être inachevé, avoir le même type de source et aller vers le même objet. «&#x202f;transfers&#x202f;» montre ceux qui existent.</translation>
    </message>
    <message>
        <source>Goes on with transfer %1: what was sent of it and is the same is not sent again.</source>
        <translation>Le transfert %1 continue&#x202f;: ce qui a été envoyé et est identique n’est pas renvoyé.</translation>
    </message>
</context>
<context>
    <name>partway::UploadComparison</name>
    <message>
        <source>its parts could not be listed</source>
        <translation>ses parties n&apos;ont pas pu être listées</translation>
    </message>
    <message numerus="yes">
        <source>is compared, %L1 of %Ln parts</source>
        <translation>
            <numerusform>en comparaison, %L1 partie sur %Ln</numerusform>
            <numerusform>en comparaison, %L1 parties sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>its parts are looked up…</source>
        <translation>ses parties sont demandées…</translation>
    </message>
    <message>
        <source>is compared…</source>
        <translation>en comparaison…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>n’a pas pu être comparé</translation>
    </message>
</context>
<context>
    <name>partway::UploadDialogs</name>
    <message>
        <source>The old upload of %1 could not be aborted and may still be billed. Look at it again under “In progress” in a few minutes.</source>
        <translation>L’ancien envoi de %1 n’a pas pu être abandonné et peut encore être facturé. Regardez-le à nouveau sous «&#x202f;En cours&#x202f;» dans quelques minutes.</translation>
    </message>
</context>
<context>
    <name>partway::UploadView</name>
    <message>
        <source>As the store lists them</source>
        <translation>Comme le stockage les énumère</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>Envois en cours</translation>
    </message>
</context>
<context>
    <name>partway::UploadsCommand</name>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1</source>
        <translation>Impossible de savoir quels envois appartiennent à des transferts de cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>The list is not whole.</source>
        <translation>La liste n’est pas complète.</translation>
    </message>
</context>
<context>
    <name>partway::UploadsSheet</name>
    <message>
        <source>Abort it, then upload</source>
        <translation>L’abandonner, puis envoyer</translation>
    </message>
    <message>
        <source>Leave it, upload beside it</source>
        <translation>Le laisser, envoyer à côté</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>Envois en cours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>Que faire de tous</translation>
    </message>
    <message>
        <source>Uploads in progress of the same keys</source>
        <translation>Envois en cours sous les mêmes clés</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>Pour &amp;tous&#x202f;:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of the same keys are in progress at the store</source>
        <translation>
            <numerusform>%Ln envoi sous la même clé est en cours dans le stockage</numerusform>
            <numerusform>%Ln envois sous les mêmes clés sont en cours dans le stockage</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Adopt it, send what is missing</source>
        <translation>L’adopter, envoyer ce qui manque</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln partie, %1</numerusform>
            <numerusform>%Ln parties, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Left alone, they stay there beside the new one and may be billed. Abort or adopt one only where no other program or computer still works on it.</source>
        <translation>Laissés tels quels, ils restent à côté du nouveau et peuvent être facturés. N’abandonnez ou n’adoptez un envoi que si aucun autre programme ou ordinateur n’y travaille encore.</translation>
    </message>
    <message>
        <source>An upload that is adopted becomes this transfer&apos;s own, and is aborted with it. Its parts are compared with the file: those that are the same are kept, all others are sent.</source>
        <translation>Un envoi adopté appartient désormais à ce transfert et est abandonné avec lui. Ses parties sont comparées au fichier : celles qui sont identiques sont gardées, toutes les autres sont envoyées.</translation>
    </message>
    <message>
        <source>is looked up…</source>
        <translation>est demandé…</translation>
    </message>
    <message>
        <source>it has ended since</source>
        <translation>il a pris fin entre-temps</translation>
    </message>
</context>
<context>
    <name>partway::VerdictMap</name>
    <message>
        <source>How the parts compare</source>
        <translation>Comparaison des parties</translation>
    </message>
</context>
<context>
    <name>partway::WakeKeeper</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>Des fichiers sont en cours d’envoi</translation>
    </message>
</context>
<context>
    <name>partway::WatchCommand</name>
    <message numerus="yes">
        <source>Watches %1: what stands still there for %Ln seconds goes to %2. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Surveille %1&#x202f;: ce qui y est immobile pendant %Ln seconde va vers %2. Ctrl+C y met fin.</numerusform>
            <numerusform>Surveille %1&#x202f;: ce qui y est immobile pendant %Ln secondes va vers %2. Ctrl+C y met fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already and are left alone as long as they do not change; --existing sends them as well.</source>
        <translation>
            <numerusform>%Ln fichier est déjà là et n’est pas touché tant qu’il ne change pas&#x202f;; --existing l’envoie aussi.</numerusform>
            <numerusform>%Ln fichiers sont déjà là et ne sont pas touchés tant qu’ils ne changent pas&#x202f;; --existing les envoie aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read just now. It is looked for until it is there again.</source>
        <translation>%1 ne peut pas être lu pour l’instant. Il est cherché jusqu’à ce qu’il soit de nouveau là.</translation>
    </message>
    <message>
        <source>%1 can be read again.</source>
        <translation>%1 peut de nouveau être lu.</translation>
    </message>
</context>
<context>
    <name>partway::WatchDesk</name>
    <message>
        <source>Watched fol&amp;ders…</source>
        <translation>Dossiers sur&amp;veillés…</translation>
    </message>
    <message>
        <source>Uploads what appears in a folder</source>
        <translation>Envoie ce qui apparaît dans un dossier</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a place, an account</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 is watched, but cannot be read just now. Bring it back, or plug its drive in: what appears there is uploaded as soon as it can be read again.</source>
        <translation>%1 est surveillé, mais ne peut pas être lu pour l’instant. Remettez-le en place, ou branchez son disque&#x202f;: ce qui y apparaît est envoyé dès qu’il peut de nouveau être lu.</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>Dossiers surveillés…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is watched from now on. %Ln files are there already and are left alone as long as they do not change.</source>
        <translation>
            <numerusform>%1 est surveillé à partir de maintenant. %Ln fichier est déjà là et n’est pas touché tant qu’il ne change pas.</numerusform>
            <numerusform>%1 est surveillé à partir de maintenant. %Ln fichiers sont déjà là et ne sont pas touchés tant qu’ils ne changent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload them, too</source>
        <translation>Les envoyer aussi</translation>
    </message>
</context>
<context>
    <name>partway::WatchDialog</name>
    <message>
        <source>No folder is watched yet.</source>
        <translation>Aucun dossier n’est encore surveillé.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Watch the folder no more</source>
        <translation>Ne plus surveiller le dossier</translation>
    </message>
    <message>
        <source>What appears in them is uploaded once it stands still, as long as Partway runs; what appeared meanwhile, when it runs again.</source>
        <translation>Ce qui y apparaît est envoyé dès que cela ne bouge plus, tant que Partway est en marche&#x202f;; ce qui est apparu entre-temps, quand il l’est de nouveau.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <comment>a watched folder, where it goes, its state</comment>
        <translation>%1, vers %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>partway::WatchForm</name>
    <message>
        <source>Upload what &amp;is there already, too</source>
        <translation>Envoyer aussi ce qui est &amp;déjà là</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <source>Where its files go</source>
        <translation>Où vont ses fichiers</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
    <message>
        <source>Choose where its files go</source>
        <translation>Choisir où vont ses fichiers</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds for which a file has to have stood still</source>
        <translation>Secondes pendant lesquelles un fichier doit être resté immobile</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Va vers</translation>
    </message>
    <message>
        <source>&amp;Stands still for</source>
        <translation>&amp;Immobile depuis</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>What appears in it, or changes there, is uploaded once it stands still and no program has it open for writing. Unfinished downloads and the like are left out.</source>
        <translation>Ce qui y apparaît, ou y change, est envoyé dès que cela ne bouge plus et qu’aucun programme ne l’a ouvert en écriture. Les téléchargements inachevés et autres sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>partway::WindowMenu</name>
    <message>
        <source>&amp;Selected transfers</source>
        <translation>Transferts &amp;sélectionnés</translation>
    </message>
    <message>
        <source>A&amp;ll transfers</source>
        <translation>&amp;Tous les transferts</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Comptes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
</TS>
