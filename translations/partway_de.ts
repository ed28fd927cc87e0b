<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountText</name>
    <message>
        <source>The list of accounts in %1 cannot be read (%2). Repair the file or move it away; nothing was changed.</source>
        <translation>Die Liste der Konten in %1 kann nicht gelesen werden (%2). Reparieren Sie die Datei oder verschieben Sie sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved in %1 (%2). Free some space or allow writing there, then try again.</source>
        <translation>Die Liste der Konten konnte nicht in %1 gespeichert werden (%2). Schaffen Sie dort Platz oder erlauben Sie das Schreiben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The account has no name. Give it one.</source>
        <translation>Das Konto hat keinen Namen. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>There is an account named “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Konto namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no account named “%1”. The list of accounts shows those that there are.</source>
        <translation>Es gibt kein Konto namens „%1“. Die Liste der Konten zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>“%1” is not the address of an S3 endpoint. It looks like https://host or http://host:port, with nothing after it.</source>
        <translation>„%1“ ist nicht die Adresse eines S3-Endpunkts. Sie sieht aus wie https://host oder http://host:port, ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>Nothing says which server is meant. Add an account, or give its address with --endpoint or AWS_ENDPOINT_URL_S3.</source>
        <translation>Es ist nicht bekannt, welcher Server gemeint ist. Legen Sie ein Konto an oder nennen Sie die Adresse mit --endpoint oder AWS_ENDPOINT_URL_S3.</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>--path-style and --virtual-host exclude each other.</source>
        <translation>--path-style und --virtual-host schließen einander aus.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Die CA-Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>--payload is auto, signed or unsigned, not “%1”.</source>
        <translation>--payload ist auto, signed oder unsigned, nicht „%1“.</translation>
    </message>
    <message>
        <source>--account and --endpoint exclude each other.</source>
        <translation>--account und --endpoint schließen einander aus.</translation>
    </message>
    <message>
        <source>There are several accounts. Say which one with --account; account list shows them.</source>
        <translation>Es gibt mehrere Konten. Nennen Sie eines mit --account; „account list“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>They stop now, keep every part that is finished, and go on by themselves when you start Partway again.</source>
        <translation>Sie halten jetzt an, behalten jeden fertigen Teil und gehen von selbst weiter, wenn Sie Partway wieder starten.</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Quit Partway</source>
        <translation>Partway beenden</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln transfers are under way?</source>
        <translation>
            <numerusform>Beenden, während %Ln Übertragung läuft?</numerusform>
            <numerusform>Beenden, während %Ln Übertragungen laufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 In the background they go on, and the icon in the panel brings the window back.</source>
        <translation>%1 Im Hintergrund gehen sie weiter, und das Symbol in der Leiste holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Im Hintergrund weiter hochladen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not %1.</source>
        <translation>--theme ist light, dark oder system, nicht %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
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
        <translation>Aufruf: partway [Optionen] [DATEI...]
Lädt große Dateien in parallelen Teilen in S3-kompatiblen Speicher hoch und beginnt nie von vorn.
Angegebene Dateien werden in die Warteschlange aufgenommen.

  --practice      mit dem Übungsspeicher starten, einem Speicher auf diesem Rechner zum Ausprobieren
  --hidden        im Infobereich der Leiste starten, oder minimiert, wo es keinen gibt
  --state ORDNER  Warteschlange, Konten und Einstellungen in diesem Ordner führen
  --theme FARBEN  light, dark oder system (der Standard)
  -h, --help      dieser Text
  -v, --version   die Version
</translation>
    </message>
</context>
<context>
    <name>ControlText</name>
    <message>
        <source>limited to %1 by timetable</source>
        <translation>laut Zeitplan auf %1 begrenzt</translation>
    </message>
    <message>
        <source>limited to %1 until %2 by timetable</source>
        <translation>laut Zeitplan bis %2 auf %1 begrenzt</translation>
    </message>
    <message>
        <source>no limit by timetable</source>
        <translation>laut Zeitplan ohne Limit</translation>
    </message>
    <message>
        <source>no limit until %1 by timetable</source>
        <translation>laut Zeitplan bis %1 ohne Limit</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>auf %1 begrenzt</translation>
    </message>
    <message>
        <source>limited to %1 until %2, then by timetable</source>
        <translation>bis %2 auf %1 begrenzt, dann nach Zeitplan</translation>
    </message>
    <message>
        <source>no limit until %1, then by timetable</source>
        <translation>bis %1 ohne Limit, dann nach Zeitplan</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message numerus="yes">
        <source>Listing: %Ln uploads so far</source>
        <translation>
            <numerusform>Auflistung: bisher %Ln Upload</numerusform>
            <numerusform>Auflistung: bisher %Ln Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking what they hold: %Ln uploads to go</source>
        <translation>
            <numerusform>Frage, was sie enthalten: noch %Ln Upload</numerusform>
            <numerusform>Frage, was sie enthalten: noch %Ln Uploads</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>As of %1, not all: the listing was stopped</source>
        <comment>a time</comment>
        <translation>Stand: %1, nicht alle: Die Auflistung wurde angehalten</translation>
    </message>
    <message>
        <source>As of %1, not all: some could not be listed</source>
        <comment>a time</comment>
        <translation>Stand: %1, nicht alle: Einige ließen sich nicht auflisten</translation>
    </message>
    <message>
        <source>Could not be listed at %1</source>
        <comment>a time</comment>
        <translation>Ließ sich um %1 nicht auflisten</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>Das Objekt</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>des Auftrags</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>diesem Konto</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint; transfers go on by themselves when it answers.</source>
        <translation>Prüfen Sie das Netz und die Adresse des Endpunkts; die Übertragungen gehen von selbst weiter, sobald er antwortet.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>Die Verbindung zum Server ist abgerissen.</translation>
    </message>
    <message>
        <source>It is tried again by itself; finished parts are kept.</source>
        <translation>Es wird von selbst erneut versucht; fertige Teile bleiben erhalten.</translation>
    </message>
    <message>
        <source>The connection to the server stood still for too long.</source>
        <translation>Die Verbindung zum Server stand zu lange still.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: its certificate is not trusted.</source>
        <translation>%1 konnte sich nicht ausweisen: dem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; where the store has an authority of its own, give its CA file to the account.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Rechners; hat der Speicher eine eigene Zertifizierungsstelle, geben Sie dem Konto deren CA-Datei.</translation>
    </message>
    <message>
        <source>The server asked to be sent less.</source>
        <translation>Der Server bittet darum, weniger zu senden.</translation>
    </message>
    <message>
        <source>Fewer parts are sent at once until it takes more again; nothing needs to be done.</source>
        <translation>Es werden weniger Teile gleichzeitig gesendet, bis er wieder mehr annimmt; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>Der Server hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation>Die Antwort des Servers war unverständlich.</translation>
    </message>
    <message>
        <source>There are no keys for %1.</source>
        <translation>Zu %1 gibt es keine Schlüssel.</translation>
    </message>
    <message>
        <source>The keys of %1 have expired.</source>
        <translation>Die Schlüssel von %1 sind abgelaufen.</translation>
    </message>
    <message>
        <source>Enter new ones; what was sent is kept, and the transfer goes on from there.</source>
        <translation>Geben Sie neue ein; was gesendet wurde, bleibt erhalten, und die Übertragung geht dort weiter.</translation>
    </message>
    <message>
        <source>The keys of %1 do not allow this.</source>
        <translation>Die Schlüssel von %1 erlauben das nicht.</translation>
    </message>
    <message>
        <source>The server does not accept the keys of %1.</source>
        <translation>Der Server nimmt die Schlüssel von %1 nicht an.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ too much.</source>
        <translation>Die Uhren dieses Rechners und des Servers gehen zu weit auseinander.</translation>
    </message>
    <message>
        <source>The bucket %1 is in another region than the account.</source>
        <translation>Der Bucket %1 liegt in einer anderen Region als das Konto.</translation>
    </message>
    <message>
        <source>The upload is not on the server any more.</source>
        <translation>Der Upload ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>Resume to send the file in a new upload.</source>
        <translation>Setzen Sie fort, um die Datei in einem neuen Upload zu senden.</translation>
    </message>
    <message>
        <source>%1 is not on the server.</source>
        <translation>%1 ist nicht auf dem Server.</translation>
    </message>
    <message>
        <source>Check the bucket and the key; names are case-sensitive.</source>
        <translation>Prüfen Sie Bucket und Schlüssel; bei Namen zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist.</source>
        <translation>Der Bucket %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The server does not find one of the parts that it had confirmed.</source>
        <translation>Der Server findet einen der Teile nicht, die er bestätigt hatte.</translation>
    </message>
    <message>
        <source>Resume: what is missing is sent again.</source>
        <translation>Setzen Sie fort: was fehlt, wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The server wants larger parts than these.</source>
        <translation>Der Server verlangt größere Teile als diese.</translation>
    </message>
    <message>
        <source>Abort the transfer and send it with a larger part size.</source>
        <translation>Brechen Sie die Übertragung ab und senden Sie mit größeren Teilen.</translation>
    </message>
    <message>
        <source>The server does not take an object or a part of this size.</source>
        <translation>Der Server nimmt kein Objekt oder keinen Teil dieser Größe an.</translation>
    </message>
    <message>
        <source>Choose a store or an account with higher limits, or split the file.</source>
        <translation>Wählen Sie einen Speicher oder ein Konto mit höheren Grenzen oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The account %1 has used up what it may store or transfer.</source>
        <translation>Die Grenze von %1 für Speicher oder Übertragung ist erreicht.</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: %1 was changed meanwhile.</source>
        <translation>Eine Bedingung der Anfrage traf nicht zu: %1 wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at what is there, then resume or choose another key.</source>
        <translation>Sehen Sie nach, was dort liegt; setzen Sie dann fort oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Another request changed %1 at the same time.</source>
        <translation>%1 wurde gleichzeitig von einer anderen Anfrage geändert.</translation>
    </message>
    <message>
        <source>This store does not offer what was asked of it.</source>
        <translation>Dieser Speicher bietet nicht an, was von ihm verlangt wurde.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The details say what it did not like; check bucket, key, region and addressing style.</source>
        <translation>Die Einzelheiten sagen, was ihm missfiel; prüfen Sie Bucket, Schlüssel, Region und Adressierung.</translation>
    </message>
    <message>
        <source>%1 cannot be a key on this store.</source>
        <translation>%1 kann auf diesem Speicher kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from %1.</source>
        <translation>%1: Der Server hat andere Bytes als die, die gelesen wurden.</translation>
    </message>
    <message>
        <source>The part is sent again; if it stays, check this computer&apos;s memory, disk and network.</source>
        <translation>Der Teil wird erneut gesendet; bleibt es dabei, prüfen Sie Arbeitsspeicher, Festplatte und Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 arrived, but it is not what was sent.</source>
        <translation>%1 ist angekommen, aber es ist nicht das, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Do not rely on it: delete it on the server and send the file again.</source>
        <translation>Verlassen Sie sich nicht darauf: löschen Sie es auf dem Server und senden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 exists already and was not to be overwritten.</source>
        <translation>%1 existiert schon und sollte nicht überschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another key, or allow overwriting.</source>
        <translation>Wählen Sie einen anderen Schlüssel oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put the same file back, or plug its drive in, and resume; or abort to free what was sent.</source>
        <translation>Legen Sie dieselbe Datei zurück oder schließen Sie ihr Laufwerk an und setzen Sie fort; oder brechen Sie ab, um das Gesendete freizugeben.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then resume; or abort to free what was sent.</source>
        <translation>Prüfen Sie Rechte und Laufwerk und setzen Sie dann fort; oder brechen Sie ab, um das Gesendete freizugeben.</translation>
    </message>
    <message>
        <source>Put the file back as it was and resume, or abort and send it as it is now.</source>
        <translation>Stellen Sie die Datei wieder her, wie sie war, und setzen Sie fort; oder brechen Sie ab und senden Sie sie, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>%1 is too large for this store, even in its largest parts.</source>
        <translation>%1 ist für diesen Speicher zu groß, selbst in seinen größten Teilen.</translation>
    </message>
    <message>
        <source>Choose a store with higher limits, or split the file.</source>
        <translation>Wählen Sie einen Speicher mit höheren Grenzen oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The upload disappeared on the server again and again.</source>
        <translation>Der Upload ist auf dem Server immer wieder verschwunden.</translation>
    </message>
    <message>
        <source>Parts are still on the server after every attempt to free them.</source>
        <translation>Nach allen Versuchen, sie freizugeben, liegen noch Teile auf dem Server.</translation>
    </message>
    <message>
        <source>Abort again in a few minutes; until then they may be billed.</source>
        <translation>Brechen Sie in einigen Minuten noch einmal ab; bis dahin werden sie vielleicht berechnet.</translation>
    </message>
    <message>
        <source>Another Partway is at work in this state folder.</source>
        <translation>In diesem Zustandsordner arbeitet schon ein anderes Partway.</translation>
    </message>
    <message>
        <source>The record of transfers cannot be read or written.</source>
        <translation>Das Verzeichnis der Übertragungen kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing got through for too long.</source>
        <translation>Zu lange kam nichts durch.</translation>
    </message>
    <message>
        <source>The details name the last cause; resume when it is gone. Finished parts are kept.</source>
        <translation>Die Einzelheiten nennen die letzte Ursache; setzen Sie fort, wenn sie behoben ist. Fertige Teile bleiben erhalten.</translation>
    </message>
    <message>
        <source>It was given up before it was done.</source>
        <translation>Es wurde aufgegeben, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Start or resume it again; finished parts are kept.</source>
        <translation>Starten Sie es erneut oder setzen Sie es fort; fertige Teile bleiben erhalten.</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation>Setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Then abort it again.</source>
        <translation>Brechen Sie es dann noch einmal ab.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the network.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint, then try again.</source>
        <translation>Prüfen Sie das Netz und die Adresse des Endpunkts und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>Versuchen Sie es später erneut; bleibt es dabei, fragen Sie den Anbieter und nennen Sie die Anfrage-ID aus den Einzelheiten.</translation>
    </message>
    <message>
        <source>It is tried again by itself for a while; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>Es wird eine Weile von selbst erneut versucht; bleibt es dabei, fragen Sie den Anbieter und nennen Sie die Anfrage-ID aus den Einzelheiten.</translation>
    </message>
    <message>
        <source>It was completed or aborted since, or the key or the upload ID is another one: list the in-progress uploads again.</source>
        <translation>Er wurde inzwischen abgeschlossen oder abgebrochen, oder Schlüssel oder Upload-ID lauten anders: Listen Sie die unfertigen Uploads noch einmal auf.</translation>
    </message>
    <message>
        <source>This store cannot do that.</source>
        <translation>Dieser Speicher kann das nicht.</translation>
    </message>
    <message>
        <source>It does not offer this request: use the provider&apos;s own tools for it, or another store.</source>
        <translation>Er bietet diese Anfrage nicht an: Nehmen Sie dafür die Werkzeuge des Anbieters oder einen anderen Speicher.</translation>
    </message>
    <message>
        <source>Leave out options that it may not know, such as a storage class (the details may name it), or choose another store.</source>
        <translation>Lassen Sie Optionen weg, die er vielleicht nicht kennt, etwa eine Speicherklasse (die Einzelheiten nennen sie vielleicht), oder wählen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>Check its name, or plug its drive in.</source>
        <translation>Prüfen Sie den Namen oder schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>Prüfen Sie Rechte und Laufwerk.</translation>
    </message>
    <message>
        <source>The store does not know this storage class.</source>
        <translation>Der Speicher kennt diese Speicherklasse nicht.</translation>
    </message>
    <message>
        <source>Name one that it offers, or leave it out.</source>
        <translation>Nennen Sie eine, die er anbietet, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>If it is the window, look there. Else wait until it is done; or close it, or give another folder with --state.</source>
        <translation>Ist es das Fenster, sehen Sie dort nach. Sonst warten Sie, bis es fertig ist; oder schließen Sie es oder nennen Sie mit --state einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space on this computer&apos;s disk and check the rights of the state folder.</source>
        <translation>Schaffen Sie Platz auf der Festplatte dieses Rechners und prüfen Sie die Rechte des Zustandsordners.</translation>
    </message>
    <message>
        <source>Check that the endpoint speaks S3 and that no proxy answers in its place.</source>
        <translation>Prüfen Sie, ob der Endpunkt S3 spricht und ob nicht ein Proxy an seiner Stelle antwortet.</translation>
    </message>
    <message>
        <source>Enter its keys or unlock the keychain (on the command line also: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY).</source>
        <translation>Geben Sie seine Schlüssel ein oder entsperren Sie den Schlüsselbund (auf der Befehlszeile auch: setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY).</translation>
    </message>
    <message>
        <source>Enter new ones.</source>
        <translation>Geben Sie neue ein.</translation>
    </message>
    <message>
        <source>Use keys that may read, write, list and delete in the bucket, or choose another bucket.</source>
        <translation>Nehmen Sie Schlüssel, die im Bucket lesen, schreiben, auflisten und löschen dürfen, oder wählen Sie einen anderen Bucket.</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key again, whole and without blanks.</source>
        <translation>Geben Sie den Zugriffsschlüssel und den geheimen Schlüssel noch einmal ein, vollständig und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Rechners richtig ein.</translation>
    </message>
    <message>
        <source>Set the account&apos;s region to the bucket&apos;s (the details may name it).</source>
        <translation>Stellen Sie beim Konto die Region des Buckets ein (die Einzelheiten nennen sie vielleicht).</translation>
    </message>
    <message>
        <source>There is no such upload on the server.</source>
        <translation>Auf dem Server gibt es keinen solchen Upload.</translation>
    </message>
    <message>
        <source>Check its name and the account, or create the bucket.</source>
        <translation>Prüfen Sie den Namen und das Konto oder legen Sie den Bucket an.</translation>
    </message>
    <message>
        <source>List the parts of the upload again to see which are there.</source>
        <translation>Listen Sie die Teile des Uploads noch einmal auf, um zu sehen, welche da sind.</translation>
    </message>
    <message>
        <source>Abort this upload and send the file in larger parts.</source>
        <translation>Brechen Sie diesen Upload ab und senden Sie die Datei in größeren Teilen.</translation>
    </message>
    <message>
        <source>Free space there or raise its limit at the provider.</source>
        <translation>Schaffen Sie dort Platz oder erhöhen Sie die Grenze beim Anbieter.</translation>
    </message>
    <message>
        <source>Look at what is there.</source>
        <translation>Sehen Sie nach, was dort liegt.</translation>
    </message>
    <message>
        <source>Make sure that nobody else writes to this key.</source>
        <translation>Sorgen Sie dafür, dass niemand sonst unter diesem Schlüssel schreibt.</translation>
    </message>
    <message>
        <source>Choose another key: up to 1,024 bytes, with no “.” or “..” between slashes.</source>
        <translation>Wählen Sie einen anderen Schlüssel: bis zu 1.024 Bytes, ohne „.“ oder „..“ zwischen Schrägstrichen.</translation>
    </message>
    <message>
        <source>Look for a clean-up rule or another program that aborts uploads in this bucket.</source>
        <translation>Suchen Sie nach einer Aufräumregel oder einem anderen Programm, das Uploads in diesem Bucket abbricht.</translation>
    </message>
    <message>
        <source>The details name the last cause; wait until it is gone.</source>
        <translation>Die Einzelheiten nennen die letzte Ursache; warten Sie, bis sie behoben ist.</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>Starten Sie es erneut, wenn Sie es noch brauchen.</translation>
    </message>
    <message>
        <source>%1 was changed after it was agreed to replace it; it was left as it is.</source>
        <translation>%1 wurde geändert, nachdem das Ersetzen vereinbart war; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Look at what is there now; then allow overwriting, or choose another key.</source>
        <translation>Sehen Sie nach, was jetzt dort ist; erlauben Sie dann das Überschreiben, oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of %1.</source>
        <translation>Der Upload, der fortgesetzt werden sollte, wurde mit einer anderen Datei begonnen: Er enthält Teile jenseits des Endes von %1.</translation>
    </message>
    <message>
        <source>Send it in a new upload, which frees the other one; or remove the transfer and leave the parts where they are.</source>
        <translation>Senden Sie sie in einem neuen Upload, was den anderen freigibt; oder entfernen Sie die Übertragung und belassen Sie die Teile, wo sie sind.</translation>
    </message>
    <message>
        <source>%1 is not the file that was being sent, or it was changed; nothing was completed.</source>
        <translation>%1 ist nicht die Datei, die gesendet wurde, oder sie wurde geändert; nichts wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with is not on the server any more.</source>
        <translation>Der Upload, der fortgesetzt werden sollte, ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>Resume to send the whole file in a new upload.</source>
        <translation>Setzen Sie fort, um die ganze Datei in einem neuen Upload zu senden.</translation>
    </message>
    <message>
        <source>The upload was begun with a checksum that Partway cannot compute, and every part would have to come with it.</source>
        <translation>Der Upload wurde mit einer Prüfsumme begonnen, die Partway nicht berechnen kann, und jeder Teil müsste mit ihr kommen.</translation>
    </message>
    <message>
        <source>Send the file in a new upload, or go on with the program that began this one.</source>
        <translation>Senden Sie die Datei in einem neuen Upload, oder machen Sie mit dem Programm weiter, das diesen begonnen hat.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of this one.</source>
        <translation>Der Upload, der fortgesetzt werden sollte, wurde mit einer anderen Datei begonnen: Er enthält Teile jenseits des Endes von dieser.</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from the file.</source>
        <translation>Der Server hat andere Bytes als die, die aus der Datei gelesen wurden.</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: the object was changed meanwhile.</source>
        <translation>Eine Bedingung der Anfrage traf nicht zu: Das Objekt wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Another request changed the object at the same time.</source>
        <translation>Das Objekt wurde gleichzeitig von einer anderen Anfrage geändert.</translation>
    </message>
    <message>
        <source>The account has used up what it may store or transfer.</source>
        <translation>Die Grenze des Kontos für Speicher oder Übertragung ist erreicht.</translation>
    </message>
    <message>
        <source>The stream broke off: what writes it ended with an error. Nothing was completed.</source>
        <translation>Der Datenstrom ist abgebrochen: Was ihn schreibt, endete mit einem Fehler. Nichts wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>The details name the cause. Send it once more from its beginning: what matches is not sent again.</source>
        <translation>Die Einzelheiten nennen den Grund. Senden Sie es noch einmal von Anfang an: Was übereinstimmt, wird nicht noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>FolderFiles</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Transfers of their own</source>
        <translation>Eigene Übertragungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertige</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungene</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>in the list above</source>
        <translation>in der Liste oben</translation>
    </message>
    <message>
        <source>Large: it goes up in parts, as a transfer of its own.</source>
        <translation>Groß: Sie wird in Teilen hochgeladen, als eigene Übertragung.</translation>
    </message>
    <message>
        <source>It changed while it was read, and is tried again when the others are through.</source>
        <translation>Sie hat sich geändert, während sie gelesen wurde, und wird noch einmal versucht, wenn die anderen durch sind.</translation>
    </message>
    <message>
        <source>It went up in parts, as a transfer.</source>
        <translation>Sie wurde in Teilen hochgeladen, als Übertragung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of files, and how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sending or next</source>
        <translation>Unterwegs oder als Nächstes</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message numerus="yes">
        <source>%Ln files (%1) are on the server already and stay there; the rest is not sent.</source>
        <translation>
            <numerusform>%Ln Datei (%1) ist schon auf dem Server und bleibt dort; der Rest wird nicht gesendet.</numerusform>
            <numerusform>%Ln Dateien (%1) sind schon auf dem Server und bleiben dort; der Rest wird nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large files that are on their way are aborted, and what was sent of them is freed.</source>
        <translation>
            <numerusform>%Ln große Datei, die unterwegs ist, wird abgebrochen, und was von ihr gesendet wurde, wird freigegeben.</numerusform>
            <numerusform>%Ln große Dateien, die unterwegs sind, werden abgebrochen, und was von ihnen gesendet wurde, wird freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files on this computer are not touched.</source>
        <translation>Dateien auf diesem Computer werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln folders?</source>
        <translation>
            <numerusform>%Ln Ordner entfernen?</numerusform>
            <numerusform>%Ln Ordner entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Anhalten und entfernen</translation>
    </message>
</context>
<context>
    <name>FolderRequestText</name>
    <message>
        <source>--recursive takes one folder: upload FOLDER s3://BUCKET/PREFIX/ --recursive</source>
        <translation>--recursive nimmt einen Ordner: upload ORDNER s3://BUCKET/PRÄFIX/ --recursive</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>Das letzte Argument nennt das Ziel: s3://BUCKET/PRÄFIX/, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Leave out --recursive to upload a file.</source>
        <translation>%1 ist kein Ordner. Lassen Sie --recursive weg, um eine Datei hochzuladen.</translation>
    </message>
    <message>
        <source>--part-size and --recursive do not go together: the files of a folder are of all sizes.</source>
        <translation>--part-size und --recursive passen nicht zusammen: Die Dateien eines Ordners sind verschieden groß.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>still looking through it</source>
        <translation>wird noch durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large in the list below</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln große in der Liste darunter</numerusform>
            <numerusform>%Ln große in der Liste darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 von %Ln Datei</numerusform>
            <numerusform>%1 von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files so far</source>
        <translation>
            <numerusform>%1 von bisher %Ln Datei</numerusform>
            <numerusform>%1 von bisher %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln files failed</source>
        <translation>
            <numerusform>Fertig, aber %Ln Datei fehlgeschlagen</numerusform>
            <numerusform>Fertig, aber %Ln Dateien fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>open the row to see why</source>
        <translation>öffnen Sie die Zeile, um zu sehen, warum</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>what was sent stays on the server</source>
        <translation>was gesendet wurde, bleibt auf dem Server</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
</context>
<context>
    <name>FolderText</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>Übertragung %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>Wartet auf Schlüssel</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 von %Ln Datei</numerusform>
            <numerusform>%1 von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Lädt hoch</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>symbolic link (--follow-links sends what it leads to)</source>
        <translation>symbolischer Link (--follow-links sendet, wohin er führt)</translation>
    </message>
    <message>
        <source>symbolic link that leads nowhere</source>
        <translation>symbolischer Link, der nirgendwohin führt</translation>
    </message>
    <message>
        <source>symbolic link back to a folder that it is in</source>
        <translation>symbolischer Link zurück zu einem Ordner, in dem er liegt</translation>
    </message>
    <message>
        <source>pipe, socket or device</source>
        <translation>Pipe, Socket oder Gerät</translation>
    </message>
    <message>
        <source>name that is not UTF-8 (--encode-bad-names sends it with %XX)</source>
        <translation>Name, der kein UTF-8 ist (--encode-bad-names sendet ihn mit %XX)</translation>
    </message>
    <message>
        <source>name that cannot be a key, or longer than 1024 bytes</source>
        <translation>Name, der kein Schlüssel sein kann oder länger als 1024 Byte ist</translation>
    </message>
    <message>
        <source>same key as another file of the folder</source>
        <translation>gleicher Schlüssel wie eine andere Datei des Ordners</translation>
    </message>
    <message>
        <source>empty folder (--keep-empty-folders sends it)</source>
        <translation>leerer Ordner (--keep-empty-folders sendet ihn)</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>object that is there already</source>
        <translation>Objekt, das schon da ist</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 Dateien/s</translation>
    </message>
    <message>
        <source>%1 failed, %2 skipped: “transfers %3” lists them.</source>
        <translation>%1 fehlgeschlagen, %2 übersprungen: „transfers %3“ listet sie auf.</translation>
    </message>
    <message>
        <source>A symbolic link; links are not followed here.</source>
        <translation>Ein symbolischer Link; Links wird hier nicht gefolgt.</translation>
    </message>
    <message>
        <source>A symbolic link that leads nowhere.</source>
        <translation>Ein symbolischer Link, der nirgendwohin führt.</translation>
    </message>
    <message>
        <source>A symbolic link back to a folder that it is in.</source>
        <translation>Ein symbolischer Link zurück in einen Ordner, in dem er liegt.</translation>
    </message>
    <message>
        <source>A pipe, a socket or a device, and no file.</source>
        <translation>Eine Pipe, ein Socket oder ein Gerät, und keine Datei.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8 and cannot be a key. Rename it, then try again.</source>
        <translation>Ihr Name ist kein UTF-8 und kann kein Schlüssel sein. Benennen Sie sie um, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its name cannot be a key, or its key is longer than 1,024 bytes. Shorten it, then try again.</source>
        <translation>Ihr Name kann kein Schlüssel sein, oder ihr Schlüssel ist länger als 1.024 Bytes. Kürzen Sie ihn, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another file of this folder has the same key; only one could stay.</source>
        <translation>Eine andere Datei dieses Ordners hat denselben Schlüssel; nur eine könnte bleiben.</translation>
    </message>
    <message>
        <source>An empty folder; stores know no folders, so nothing is made for it.</source>
        <translation>Ein leerer Ordner; Speicher kennen keine Ordner, darum wird nichts für ihn angelegt.</translation>
    </message>
    <message>
        <source>Left out by a pattern.</source>
        <translation>Durch ein Muster ausgelassen.</translation>
    </message>
    <message>
        <source>An object of this key was there already, and stays as it is.</source>
        <translation>Ein Objekt mit diesem Schlüssel war schon da und bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>GlanceText</name>
    <message numerus="yes">
        <source>%Ln transfers active</source>
        <translation>
            <numerusform>%Ln Übertragung aktiv</numerusform>
            <numerusform>%Ln Übertragungen aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No transfers under way</source>
        <translation>Keine laufenden Übertragungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers paused</source>
        <translation>
            <numerusform>%Ln Übertragung angehalten</numerusform>
            <numerusform>%Ln Übertragungen angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Something has failed</source>
        <translation>Etwas ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>AWS profiles</source>
        <translation>AWS-Profile</translation>
    </message>
    <message>
        <source>MinIO client</source>
        <translation>MinIO-Client</translation>
    </message>
    <message>
        <source>Cyberduck bookmark</source>
        <translation>Cyberduck-Lesezeichen</translation>
    </message>
    <message>
        <source>Its keys come from a sign-in in the browser (SSO), which Partway cannot do. Paste temporary keys from its start page into a new account instead.</source>
        <translation>Seine Schlüssel kommen aus einer Anmeldung im Browser (SSO), die Partway nicht vornehmen kann. Fügen Sie stattdessen befristete Schlüssel von dessen Startseite in ein neues Konto ein.</translation>
    </message>
    <message>
        <source>Its keys come from a program (credential_process), which Partway does not run. Run it yourself and paste what it prints into a new account.</source>
        <translation>Seine Schlüssel kommen aus einem Programm (credential_process), das Partway nicht ausführt. Führen Sie es selbst aus und fügen Sie seine Ausgabe in ein neues Konto ein.</translation>
    </message>
    <message>
        <source>Its keys are those of an assumed role, which Partway cannot assume. Paste temporary keys of that role into a new account instead.</source>
        <translation>Seine Schlüssel sind die einer übernommenen Rolle, die Partway nicht übernehmen kann. Fügen Sie stattdessen befristete Schlüssel dieser Rolle in ein neues Konto ein.</translation>
    </message>
    <message>
        <source>Its keys come from the environment of the other program. Add the account and enter the keys.</source>
        <translation>Seine Schlüssel kommen aus der Umgebung des anderen Programms. Legen Sie das Konto an und geben Sie die Schlüssel ein.</translation>
    </message>
    <message>
        <source>Nothing usable says which server it is at. Add the account by hand.</source>
        <translation>Nichts Brauchbares sagt, auf welchem Server es liegt. Legen Sie das Konto von Hand an.</translation>
    </message>
    <message>
        <source>It holds no keys. Add the account by hand.</source>
        <translation>Es enthält keine Schlüssel. Legen Sie das Konto von Hand an.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may read it.</source>
        <translation>Diese Datei kann nicht gelesen werden. Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This file is too large to be one of the known kinds.</source>
        <translation>Diese Datei ist zu groß, um von einer der bekannten Arten zu sein.</translation>
    </message>
    <message>
        <source>This file holds no accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck, or it is damaged.</source>
        <translation>Diese Datei enthält keine Konten von AWS, rclone, s3cmd, dem MinIO-Client oder Cyberduck, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This file is encrypted with a password. “rclone config show” prints it in the clear: add its accounts by hand.</source>
        <translation>Diese Datei ist mit einem Kennwort verschlüsselt. „rclone config show“ gibt sie im Klartext aus: Legen Sie ihre Konten von Hand an.</translation>
    </message>
    <message>
        <source>This file holds more accounts than anybody has. Nothing of it is taken.</source>
        <translation>Diese Datei enthält mehr Konten, als irgendjemand hat. Es wird nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>%1, keys read from the profile “%2” whenever they are needed</source>
        <translation>%1, Schlüssel werden bei Bedarf aus dem Profil „%2“ gelesen</translation>
    </message>
    <message>
        <source>%1, the secret key is asked for later</source>
        <translation>%1, nach dem geheimen Schlüssel wird später gefragt</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1, Zugriffsschlüssel %2</translation>
    </message>
</context>
<context>
    <name>InsteadText</name>
    <message>
        <source>Upload the file with another --storage-class, or without one.</source>
        <translation>Laden Sie die Datei mit einer anderen --storage-class oder ohne eine hoch.</translation>
    </message>
    <message>
        <source>Upload the file without --no-overwrite, or to another store.</source>
        <translation>Laden Sie die Datei ohne --no-overwrite oder in einen anderen Speicher hoch.</translation>
    </message>
    <message>
        <source>Upload the file to another store.</source>
        <translation>Laden Sie die Datei in einen anderen Speicher hoch.</translation>
    </message>
    <message>
        <source>Upload the file to another key.</source>
        <translation>Laden Sie die Datei unter einem anderen Schlüssel hoch.</translation>
    </message>
    <message>
        <source>Upload the file to another key, or without --no-overwrite.</source>
        <translation>Laden Sie die Datei unter einem anderen Schlüssel oder ohne --no-overwrite hoch.</translation>
    </message>
    <message>
        <source>Upload the file with a larger --part-size.</source>
        <translation>Laden Sie die Datei mit einer größeren --part-size hoch.</translation>
    </message>
    <message>
        <source>Upload the file to a store with higher limits, or in pieces.</source>
        <translation>Laden Sie die Datei in einen Speicher mit höheren Grenzen oder in Stücken hoch.</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>%Ln addresses were not taken: only files on this computer can be uploaded. Download them first (%1).</source>
        <translation>
            <numerusform>%Ln Adresse wurde nicht übernommen: Nur Dateien auf diesem Rechner können hochgeladen werden. Laden Sie sie erst herunter (%1).</numerusform>
            <numerusform>%Ln Adressen wurden nicht übernommen: Nur Dateien auf diesem Rechner können hochgeladen werden. Laden Sie sie erst herunter (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are not there any more, or are links that lead nowhere (%1).</source>
        <translation>
            <numerusform>%Ln Eintrag ist nicht mehr da oder ist ein Verweis, der ins Leere führt (%1).</numerusform>
            <numerusform>%Ln Einträge sind nicht mehr da oder sind Verweise, die ins Leere führen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may not be read; check their permissions and add them again (%1).</source>
        <translation>
            <numerusform>%Ln Eintrag darf nicht gelesen werden; prüfen Sie seine Rechte und fügen Sie ihn noch einmal hinzu (%1).</numerusform>
            <numerusform>%Ln Einträge dürfen nicht gelesen werden; prüfen Sie ihre Rechte und fügen Sie sie noch einmal hinzu (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are no files but pipes, sockets or devices, and were passed over (%1).</source>
        <translation>
            <numerusform>%Ln Eintrag ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät, und wurde übergangen (%1).</numerusform>
            <numerusform>%Ln Einträge sind keine Dateien, sondern Pipes, Sockets oder Geräte, und wurden übergangen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are not valid UTF-8 and cannot be keys; rename them and add them again (%1).</source>
        <translation>
            <numerusform>%Ln Name ist kein gültiges UTF-8 und kann kein Schlüssel sein; benennen Sie ihn um und fügen Sie ihn noch einmal hinzu (%1).</numerusform>
            <numerusform>%Ln Namen sind kein gültiges UTF-8 und können keine Schlüssel sein; benennen Sie sie um und fügen Sie sie noch einmal hinzu (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders can be reached twice, or lead back to themselves; each is taken once (%1).</source>
        <translation>
            <numerusform>%Ln Ordner ist auf zwei Wegen zu erreichen oder führt zu sich selbst zurück; er wird einmal genommen (%1).</numerusform>
            <numerusform>%Ln Ordner sind auf zwei Wegen zu erreichen oder führen zu sich selbst zurück; jeder wird einmal genommen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: with the prefix their keys are longer than 1,024 bytes. Shorten names or the prefix (%1).</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht übernommen: Mit dem Präfix ist ihr Schlüssel länger als 1.024 Bytes. Kürzen Sie Namen oder Präfix (%1).</numerusform>
            <numerusform>%Ln Dateien wurden nicht übernommen: Mit dem Präfix sind ihre Schlüssel länger als 1.024 Bytes. Kürzen Sie Namen oder Präfix (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: “.” and “..” between slashes cannot be in a key. Choose another prefix (%1).</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht übernommen: „.“ und „..“ zwischen Schrägstrichen können nicht in einem Schlüssel stehen. Wählen Sie ein anderes Präfix (%1).</numerusform>
            <numerusform>%Ln Dateien wurden nicht übernommen: „.“ und „..“ zwischen Schrägstrichen können nicht in einem Schlüssel stehen. Wählen Sie ein anderes Präfix (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: another file added with them has the same name, and only one could stay (%1).</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht übernommen: Eine andere, zugleich hinzugefügte Datei hat denselben Namen, und nur eine konnte bleiben (%1).</numerusform>
            <numerusform>%Ln Dateien wurden nicht übernommen: Eine andere, zugleich hinzugefügte Datei hat denselben Namen, und nur eine konnte bleiben (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty; stores know no folders, so nothing is made for them (%1).</source>
        <translation>
            <numerusform>%Ln Ordner ist leer; Speicher kennen keine Ordner, darum wird für ihn nichts angelegt (%1).</numerusform>
            <numerusform>%Ln Ordner sind leer; Speicher kennen keine Ordner, darum wird für sie nichts angelegt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than %1 files; add the other folders afterwards.</source>
        <translation>Es sind mehr als %1 Dateien; fügen Sie die anderen Ordner danach hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
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
        <translation>Teil %L1 ist bestätigt; er brauchte %2.</translation>
    </message>
    <message>
        <source>Part %L1 is confirmed.</source>
        <translation>Teil %L1 ist bestätigt.</translation>
    </message>
    <message>
        <source>Part %L1 did not get through and is tried again.</source>
        <translation>Teil %L1 kam nicht durch und wird erneut versucht.</translation>
    </message>
    <message>
        <source>The server asked to be slower; part %L1 is sent a little later.</source>
        <translation>Der Server bat darum, langsamer zu senden; Teil %L1 wird etwas später gesendet.</translation>
    </message>
    <message>
        <source>The server asked to be slower; it is asked again a little later.</source>
        <translation>Der Server bat darum, langsamer zu sein; er wird etwas später noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Part %L1 is sent again, as you asked.</source>
        <translation>Teil %L1 wird erneut gesendet, wie Sie es wollten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are sent again, as you asked.</source>
        <translation>
            <numerusform>%Ln Teil wird erneut gesendet, wie Sie es wollten.</numerusform>
            <numerusform>%Ln Teile werden erneut gesendet, wie Sie es wollten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was added to the queue.</source>
        <translation>Die Übertragung wurde in die Warteschlange aufgenommen.</translation>
    </message>
    <message>
        <source>Its turn has come.</source>
        <translation>Sie ist an der Reihe.</translation>
    </message>
    <message>
        <source>The upload was begun on the server. Its upload ID is %1.</source>
        <translation>Der Upload wurde auf dem Server begonnen. Seine Upload-ID ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is taken up again: %Ln parts are on the server already and are not sent again.</source>
        <translation>
            <numerusform>Die Übertragung wird wieder aufgenommen: %Ln Teil ist schon auf dem Server und wird nicht erneut gesendet.</numerusform>
            <numerusform>Die Übertragung wird wieder aufgenommen: %Ln Teile sind schon auf dem Server und werden nicht erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken up again; no part is on the server yet.</source>
        <translation>Die Übertragung wird wieder aufgenommen; es ist noch kein Teil auf dem Server.</translation>
    </message>
    <message numerus="yes">
        <source>An upload that was begun elsewhere was taken over: %Ln of its parts are of this file and are not sent again.</source>
        <translation>
            <numerusform>Ein anderswo begonnener Upload wurde übernommen: %Ln seiner Teile stammt aus dieser Datei und wird nicht erneut gesendet.</numerusform>
            <numerusform>Ein anderswo begonnener Upload wurde übernommen: %Ln seiner Teile stammen aus dieser Datei und werden nicht erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload that was begun elsewhere was taken over; none of its parts is of this file.</source>
        <translation>Ein anderswo begonnener Upload wurde übernommen; keiner seiner Teile stammt aus dieser Datei.</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request; it took %1.</source>
        <translation>Die Datei wurde als Ganzes gesendet, in einer Anfrage; das dauerte %1.</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request.</source>
        <translation>Die Datei wurde als Ganzes gesendet, in einer Anfrage.</translation>
    </message>
    <message>
        <source>What was asked of the server did not succeed and is tried again.</source>
        <translation>Was vom Server verlangt wurde, gelang nicht und wird erneut versucht.</translation>
    </message>
    <message>
        <source>It began again.</source>
        <translation>Es wurde neu begonnen.</translation>
    </message>
    <message>
        <source>It was paused. What is finished stays.</source>
        <translation>Die Übertragung wurde angehalten. Was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>It was resumed.</source>
        <translation>Die Übertragung wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>What is at the destination may be replaced, as you said.</source>
        <translation>Was am Ziel liegt, darf ersetzt werden, wie Sie gesagt haben.</translation>
    </message>
    <message>
        <source>It waits for the network and goes on by itself.</source>
        <translation>Die Übertragung wartet auf das Netz und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>It waits for new keys.</source>
        <translation>Die Übertragung wartet auf neue Schlüssel.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Die Übertragung geht weiter.</translation>
    </message>
    <message>
        <source>All parts are there; the server puts them together.</source>
        <translation>Alle Teile sind da; der Server setzt sie zusammen.</translation>
    </message>
    <message>
        <source>The object on the server is seen to be what was sent.</source>
        <translation>Das Objekt auf dem Server ist nachweislich das, was gesendet wurde.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Die Übertragung ist fertig.</translation>
    </message>
    <message>
        <source>It failed and stands still.</source>
        <translation>Die Übertragung ist fehlgeschlagen und steht still.</translation>
    </message>
    <message>
        <source>It is given up; what was sent is freed on the server.</source>
        <translation>Die Übertragung wird aufgegeben; was gesendet wurde, wird auf dem Server freigegeben.</translation>
    </message>
    <message>
        <source>The server has confirmed that nothing is left of upload %1.</source>
        <translation>Der Server hat bestätigt, dass vom Upload %1 nichts übrig ist.</translation>
    </message>
    <message>
        <source>The server would not let go of upload %1. Its parts are still billed.</source>
        <translation>Der Server wollte den Upload %1 nicht freigeben. Seine Teile werden weiter berechnet.</translation>
    </message>
    <message>
        <source>It is aborted.</source>
        <translation>Die Übertragung ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  Attention: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  Achtung: %2</translation>
    </message>
    <message>
        <source>%1  Problem: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  Problem: %2</translation>
    </message>
    <message>
        <source>The file was chosen again. It goes on where that is the file that was sent.</source>
        <translation>Die Datei wurde neu gewählt. Es geht weiter, wenn es die gesendete Datei ist.</translation>
    </message>
    <message>
        <source>Part %L1 went up so that the store does not delete the paused upload.</source>
        <translation>Teil %L1 wurde gesendet, damit der Speicher den angehaltenen Upload nicht löscht.</translation>
    </message>
    <message>
        <source>The store has deleted the paused upload. When you resume it, it begins again.</source>
        <translation>Der Speicher hat den angehaltenen Upload gelöscht. Wenn Sie ihn fortsetzen, beginnt er von vorn.</translation>
    </message>
    <message>
        <source>The paused upload could not be kept from being deleted by the store; it is tried again.</source>
        <translation>Der angehaltene Upload konnte nicht vor dem Löschen durch den Speicher bewahrt werden; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Part %L1 of the file is not what it was when it was sent, so it is sent again.</source>
        <translation>Teil %L1 der Datei ist nicht mehr, was er beim Senden war, und wird deshalb noch einmal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The end was reached: there are %Ln parts in all.</source>
        <translation>
            <numerusform>Das Ende ist erreicht: Es ist insgesamt %Ln Teil.</numerusform>
            <numerusform>Das Ende ist erreicht: Es sind insgesamt %Ln Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is repaired, as you asked: what differs from the file as it is now is sent again, and nothing else.</source>
        <translation>Es wird repariert, wie Sie es wollten: Was von der Datei abweicht, wie sie jetzt ist, wird noch einmal gesendet, sonst nichts.</translation>
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
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenSourceText</name>
    <message>
        <source>--until-quiet is a number of seconds from 1 to 604800, not “%1”.</source>
        <translation>--until-quiet ist eine Anzahl von Sekunden von 1 bis 604800, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 is a size such as 64M, 5MiB or 8388608, not “%2”.</source>
        <translation>--%1 ist eine Größe wie 64M, 5MiB oder 8388608, nicht „%2“.</translation>
    </message>
    <message>
        <source>Either name what to upload or say --command.</source>
        <translation>Entweder nennen, was hochgeladen werden soll, oder --command angeben.</translation>
    </message>
    <message>
        <source>What is to be uploaded? Name a file, “-” for standard input, or --command.</source>
        <translation>Was soll hochgeladen werden? Eine Datei nennen, „-“ für die Standardeingabe oder --command.</translation>
    </message>
    <message>
        <source>A stream is uploaded alone: leave out the other sources.</source>
        <translation>Ein Datenstrom wird allein hochgeladen: die anderen Quellen weglassen.</translation>
    </message>
    <message>
        <source>A stream has no name: give its object one, s3://BUCKET/KEY.</source>
        <translation>Ein Datenstrom hat keinen Namen: dem Objekt einen geben, s3://BUCKET/SCHLÜSSEL.</translation>
    </message>
    <message>
        <source>--follow is about files: a stream ends when its writer does.</source>
        <translation>--follow gilt für Dateien: Ein Datenstrom endet, wenn sein Schreiber endet.</translation>
    </message>
    <message>
        <source>--%1 is about streams: standard input, a named pipe or --command.</source>
        <translation>--%1 gilt für Datenströme: Standardeingabe, eine benannte Pipe oder --command.</translation>
    </message>
    <message>
        <source>--%1 goes with --follow.</source>
        <translation>--%1 gehört zu --follow.</translation>
    </message>
    <message>
        <source>--%1 is about streams and --follow: other files have the size they have.</source>
        <translation>--%1 gilt für Datenströme und --follow: Andere Dateien haben die Größe, die sie haben.</translation>
    </message>
    <message>
        <source>--spool is a folder that can be written to, not “%1”.</source>
        <translation>--spool ist ein Ordner, in den geschrieben werden kann, nicht „%1“.</translation>
    </message>
    <message>
        <source>--on-failure is pause or abort, not “%1”.</source>
        <translation>--on-failure ist pause oder abort, nicht „%1“.</translation>
    </message>
    <message>
        <source>--resume is the ID of a transfer, not “%1”.</source>
        <translation>--resume ist die ID einer Übertragung, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of %2, %3.</source>
        <translation>
            <numerusform>Der Upload von %1 enthält %Ln Teil von %2, %3.</numerusform>
            <numerusform>Der Upload von %1 enthält %Ln Teile von %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of different sizes, %2.</source>
        <translation>
            <numerusform>Der Upload von %1 enthält %Ln Teil, %2.</numerusform>
            <numerusform>Der Upload von %1 enthält %Ln Teile verschiedener Größe, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 exists already cannot be told with these keys; it would be replaced.</source>
        <translation>Ob es %1 schon gibt, lässt sich mit diesen Schlüsseln nicht feststellen; es würde ersetzt.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>Er ersetzt das vorhandene Objekt: %1.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>Er ersetzt das vorhandene Objekt: %1, vom %2.</translation>
    </message>
    <message>
        <source>Whether there are other uploads of this key cannot be told.</source>
        <translation>Ob es weitere Uploads dieses Schlüssels gibt, lässt sich nicht feststellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed.</source>
        <translation>
            <numerusform>%Ln weiterer Upload dieses Schlüssels bleibt, wie er ist, und wird berechnet.</numerusform>
            <numerusform>%Ln weitere Uploads dieses Schlüssels bleiben, wie sie sind, und werden berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now, and would lose what is still to come.</source>
        <translation>In den letzten Minuten kam ein Teil an: Vielleicht sendet ihn gerade jemand, der dann verlöre, was noch kommt.</translation>
    </message>
    <message>
        <source>It holds no parts, so there is nothing to complete.</source>
        <translation>Er enthält keine Teile, es gibt also nichts abzuschließen.</translation>
    </message>
    <message>
        <source>It cannot be completed: parts %1 are missing. With the file, “adopt” sends them.</source>
        <translation>Er kann nicht abgeschlossen werden: Die Teile %1 fehlen. Mit der Datei sendet „adopt“ sie.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>Er kann nicht abgeschlossen werden: %Ln Teil hat eine Nummer, die kein Upload haben darf.</numerusform>
            <numerusform>Er kann nicht abgeschlossen werden: %Ln Teile haben Nummern, die kein Upload haben darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts are smaller than the store allows.</source>
        <translation>
            <numerusform>Er kann nicht abgeschlossen werden: %Ln Teil ist kleiner, als der Speicher erlaubt.</numerusform>
            <numerusform>Er kann nicht abgeschlossen werden: %Ln Teile sind kleiner, als der Speicher erlaubt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>It is not known whether there is an object of this key already: these keys may not look. One that is there is replaced.</source>
        <translation>Ob es schon ein Objekt mit diesem Schlüssel gibt, ist nicht bekannt: Diese Zugriffsschlüssel dürfen nicht nachsehen. Ein vorhandenes wird ersetzt.</translation>
    </message>
    <message>
        <source>There is no object of this key yet.</source>
        <translation>Ein Objekt mit diesem Schlüssel gibt es noch nicht.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>Das vorhandene Objekt wird ersetzt: %1.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>Das vorhandene Objekt wird ersetzt: %1, vom %2.</translation>
    </message>
    <message>
        <source>Other uploads of this key could not be looked for. They stay as they are.</source>
        <translation>Nach weiteren Uploads mit diesem Schlüssel konnte nicht gesucht werden. Sie bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed on.</source>
        <translation>
            <numerusform>%Ln weiterer Upload mit diesem Schlüssel bleibt, wie er ist, und wird weiter berechnet.</numerusform>
            <numerusform>%Ln weitere Uploads mit diesem Schlüssel bleiben, wie sie sind, und werden weiter berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: another program may be at work on it right now. Stop that one first.</source>
        <translation>In den letzten Minuten kam ein Teil an: Womöglich arbeitet gerade ein anderes Programm daran. Halten Sie dieses zuerst an.</translation>
    </message>
    <message>
        <source>No part of it is on the server.</source>
        <translation>Kein Teil davon liegt auf dem Server.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are missing in between.</source>
        <translation>
            <numerusform>Dazwischen fehlt %Ln Teil.</numerusform>
            <numerusform>Dazwischen fehlen %Ln Teile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>%Ln Teil hat eine Nummer, die kein Upload haben darf.</numerusform>
            <numerusform>%Ln Teile haben Nummern, die kein Upload haben darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts before the last are smaller than %1, which the store does not take.</source>
        <translation>
            <numerusform>%Ln Teil vor dem letzten ist kleiner als %1, was der Speicher nicht annimmt.</numerusform>
            <numerusform>%Ln Teile vor dem letzten sind kleiner als %1, was der Speicher nicht annimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its parts are of several sizes, and this store takes parts of one size only.</source>
        <translation>Die Teile sind verschieden groß, und dieser Speicher nimmt nur gleich große an.</translation>
    </message>
</context>
<context>
    <name>OverwriteQuestion</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>%1 überschreiben?</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln objects?</source>
        <translation>
            <numerusform>%Ln Objekt überschreiben?</numerusform>
            <numerusform>%Ln Objekte überschreiben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>What is there now is replaced when the upload is complete. It cannot be brought back, unless the bucket keeps earlier versions.</source>
        <translation>Was jetzt dort ist, wird ersetzt, wenn der Upload abgeschlossen ist. Es lässt sich nicht zurückholen, außer der Bucket behält frühere Versionen.</translation>
    </message>
</context>
<context>
    <name>PartNumbersText</name>
    <message numerus="yes">
        <source>%1 of %Ln parts match</source>
        <translation>
            <numerusform>%1 von %Ln Teil stimmt überein</numerusform>
            <numerusform>%1 von %Ln Teilen stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln lässt sich nicht vergleichen</numerusform>
            <numerusform>%Ln lassen sich nicht vergleichen</numerusform>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln bestätigt</numerusform>
            <numerusform>%Ln bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln in Prüfung</numerusform>
            <numerusform>%Ln in Prüfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tried again soon</source>
        <translation>
            <numerusform>%Ln bald erneut versucht</numerusform>
            <numerusform>%Ln bald erneut versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The parts are planned when the transfer begins.</source>
        <translation>Die Teile werden geplant, wenn die Übertragung beginnt.</translation>
    </message>
    <message>
        <source>The file was small enough to be sent whole, in one request.</source>
        <translation>Die Datei war klein genug, um als Ganzes in einer Anfrage gesendet zu werden.</translation>
    </message>
    <message>
        <source>The file is small enough to be sent whole, in one request.</source>
        <translation>Die Datei ist klein genug, um als Ganzes in einer Anfrage gesendet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1</source>
        <translation>
            <numerusform>%Ln Teil von %1</numerusform>
            <numerusform>%Ln Teile von je %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all of them confirmed.</source>
        <translation>%1; alle bestätigt.</translation>
    </message>
    <message>
        <source>%1; none confirmed yet.</source>
        <translation>%1; noch keiner bestätigt.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 One cell is %2 parts.</source>
        <translation>%1 Ein Feld steht für %2 Teile.</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>erneuter Versuch in %1</translation>
    </message>
    <message>
        <source>Part %L1: %2</source>
        <translation>Teil %L1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attempt %L1</source>
        <translation>Versuch %L1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>Teile %L1 bis %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes</source>
        <translation>
            <numerusform>%Ln Teil eigener Größe</numerusform>
            <numerusform>%Ln Teile verschiedener Größe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 would go to %2 in these parts:</source>
        <translation>%1 ginge in diesen Teilen nach %2:</translation>
    </message>
    <message>
        <source>part %1: %2, up to %3 in all</source>
        <translation>Teil %1: %2, zusammen bis zu %3</translation>
    </message>
    <message>
        <source>parts %1 to %2: %3 each, up to %4 in all</source>
        <translation>Teile %1 bis %2: je %3, zusammen bis zu %4</translation>
    </message>
    <message>
        <source>It can become %1 long; anything longer ends in an error before its last part is sent, and no object.</source>
        <translation>Es können %1 werden; alles, was länger ist, endet vor dem letzten Teil mit einem Fehler und ohne Objekt.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>A password does not belong into the arguments, where everybody on this machine can read it. Set it with the proxy in http_proxy or all_proxy.</source>
        <translation>Ein Kennwort gehört nicht in die Argumente, wo es jeder auf diesem Rechner lesen kann. Setzen Sie es mit dem Proxy in http_proxy oder all_proxy.</translation>
    </message>
    <message>
        <source>--proxy is http://host:port, socks5://host:port or none, not “%1”.</source>
        <translation>--proxy ist http://host:port, socks5://host:port oder none, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Weniger</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
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
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>an amount of money</comment>
        <translation>unter %1</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send the file as it is now</source>
        <translation>Datei senden, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Senden, wie sie ist</translation>
    </message>
    <message>
        <source>Send it in a new upload</source>
        <translation>In einem neuen Upload senden</translation>
    </message>
    <message>
        <source>Overwrite what is there…</source>
        <translation>Vorhandenes überschreiben …</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Datei neu wählen …</translation>
    </message>
    <message>
        <source>Send anew</source>
        <translation>Neu senden</translation>
    </message>
    <message>
        <source>Overwrite…</source>
        <translation>Überschreiben …</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Repair: send only what differs</source>
        <translation>Reparieren: nur senden, was abweicht</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Choose the pipe again…</source>
        <translation>Pipe neu wählen …</translation>
    </message>
    <message>
        <source>Choose pipe…</source>
        <translation>Pipe wählen …</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln Upload soll abgebrochen werden; das gibt %1 frei und spart %2 im Monat.</numerusform>
            <numerusform>%Ln Uploads sollen abgebrochen werden; das gibt %1 frei und spart %2 im Monat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1.</source>
        <translation>
            <numerusform>%Ln Upload soll abgebrochen werden; das gibt %1 frei.</numerusform>
            <numerusform>%Ln Uploads sollen abgebrochen werden; das gibt %1 frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed, which saves %2 a month.</source>
        <translation>
            <numerusform>%Ln Upload wurde abgebrochen; %1 sind frei, das spart %2 im Monat.</numerusform>
            <numerusform>%Ln Uploads wurden abgebrochen; %1 sind frei, das spart %2 im Monat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed.</source>
        <translation>
            <numerusform>%Ln Upload wurde abgebrochen; %1 sind frei.</numerusform>
            <numerusform>%Ln Uploads wurden abgebrochen; %1 sind frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>not aborted  %1: %2</source>
        <translation>nicht abgebrochen  %1: %2</translation>
    </message>
    <message>
        <source>had ended already  %1</source>
        <translation>war schon beendet  %1</translation>
    </message>
    <message numerus="yes">
        <source>aborted  %1: %Ln parts, %2</source>
        <translation>
            <numerusform>abgebrochen  %1: %Ln Teil, %2</numerusform>
            <numerusform>abgebrochen  %1: %Ln Teile, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>left  %1</source>
        <translation>belassen  %1</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfers?</source>
        <translation>
            <numerusform>%Ln Übertragung entfernen?</numerusform>
            <numerusform>%Ln Übertragungen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload was begun on the server. Aborting it leaves nothing behind. Files on this computer are not touched.</source>
        <translation>Auf dem Server wurde ein Upload begonnen. Wird er abgebrochen, bleibt nichts zurück. Dateien auf diesem Rechner werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Parts already sent: %1. Aborting on the server frees them. Left there, they can be finished later but may be billed. Files on this computer are not touched.</source>
        <translation>Schon gesendete Teile: %1. Ein Abbruch auf dem Server gibt sie frei. Bleiben sie dort, lassen sie sich später abschließen, werden aber vielleicht berechnet. Dateien auf diesem Rechner werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Abort on the server and remove</source>
        <translation>Auf dem Server abbrechen und entfernen</translation>
    </message>
    <message>
        <source>Leave parts on the server</source>
        <translation>Teile auf dem Server lassen</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no rules that remove unfinished uploads.</source>
        <translation>%1 hat keine Regeln, die unfertige Uploads entfernen.</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after their last part.</source>
        <translation>Der Speicher löscht sie von selbst etwa %1 nach ihrem letzten Teil.</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after they were begun.</source>
        <translation>Der Speicher löscht sie von selbst etwa %1 nach ihrem Beginn.</translation>
    </message>
    <message>
        <source>Instead, let this computer run “%1” once a day.</source>
        <translation>Lassen Sie stattdessen diesen Rechner einmal am Tag „%1“ ausführen.</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Objektschlüssel</translation>
    </message>
    <message>
        <source>keys that begin with “%1”</source>
        <translation>Objektschlüssel, die mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>rule of Partway</source>
        <translation>Regel von Partway</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>only for some tags or sizes</source>
        <translation>nur für manche Tags oder Größen</translation>
    </message>
    <message>
        <source>does other things too</source>
        <translation>tut auch anderes</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads of %1: aborted %Ln days after they were begun</source>
        <translation>
            <numerusform>Unfertige Uploads, %1: %Ln Tag nach ihrem Beginn abgebrochen</numerusform>
            <numerusform>Unfertige Uploads, %1: %Ln Tage nach ihrem Beginn abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads of %1: aborted, the rule does not say when</source>
        <translation>Unfertige Uploads, %1: abgebrochen, die Regel sagt nicht wann</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of this bucket are about other things and stay as they are.</source>
        <translation>
            <numerusform>%Ln Regel dieses Buckets betrifft anderes und bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Regeln dieses Buckets betreffen anderes und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of %1 are not as they should be now: somebody else changed them, or the store did not keep what was written.</source>
        <translation>Die Regeln von %1 sind jetzt nicht, wie sie sein sollten: Jemand anders hat sie geändert, oder der Speicher hat nicht behalten, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>Sehen Sie nach, was jetzt da ist, und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>No rule can hold this beginning of keys.</source>
        <translation>Keine Regel kann diesen Anfang von Objektschlüsseln aufnehmen.</translation>
    </message>
    <message>
        <source>Use at most 1,024 bytes and no control characters.</source>
        <translation>Verwenden Sie höchstens 1.024 Bytes und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>The store refused the rule for %1.</source>
        <translation>Der Speicher hat die Regel für %1 abgelehnt.</translation>
    </message>
    <message>
        <source>A bucket holds at most 1,000 rules, and some stores take only one for the same keys. The details say more.</source>
        <translation>Ein Bucket fasst höchstens 1.000 Regeln, und manche Speicher nehmen nur eine für dieselben Objektschlüssel. Mehr steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>These keys may not read or change the rules of %1.</source>
        <translation>Diese Zugangsschlüssel dürfen die Regeln von %1 nicht lesen oder ändern.</translation>
    </message>
    <message>
        <source>Ask for s3:GetLifecycleConfiguration and s3:PutLifecycleConfiguration, or let the owner of the bucket set the rule.</source>
        <translation>Bitten Sie um s3:GetLifecycleConfiguration und s3:PutLifecycleConfiguration, oder lassen Sie den Eigentümer des Buckets die Regel setzen.</translation>
    </message>
</context>
<context>
    <name>SavingsText</name>
    <message>
        <source>What was freed could not be entered into the list of savings (%1).</source>
        <translation>Was frei wurde, konnte nicht in die Liste der Ersparnisse eingetragen werden (%1).</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message>
        <source>Either name a bucket or say --all-buckets, not both: “%1”.</source>
        <translation>Nennen Sie entweder einen Bucket oder --all-buckets, nicht beides: „%1“.</translation>
    </message>
    <message>
        <source>Say where: s3://BUCKET, s3://BUCKET/PREFIX, or --all-buckets for every bucket of the account.</source>
        <translation>Sagen Sie, wo: s3://BUCKET, s3://BUCKET/PREFIX oder --all-buckets für alle Buckets des Kontos.</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>„%1“ nennt keinen Bucket: Das sieht aus wie s3://BUCKET oder s3://BUCKET/PREFIX.</translation>
    </message>
    <message>
        <source>--upload-id names one upload; --older-than, --orphans and --all choose among many. Say one or the other.</source>
        <translation>--upload-id nennt einen Upload; --older-than, --orphans und --all wählen unter vielen aus. Nennen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>With --upload-id, name the object: s3://BUCKET/KEY --upload-id ID.</source>
        <translation>Nennen Sie mit --upload-id das Objekt: s3://BUCKET/KEY --upload-id ID.</translation>
    </message>
    <message>
        <source>Say which uploads to abort: --upload-id ID for one, --older-than 7d, --orphans, or --all. “uploads” lists them.</source>
        <translation>Sagen Sie, welche Uploads abgebrochen werden sollen: --upload-id ID für einen, --older-than 7d, --orphans oder --all. „uploads“ listet sie auf.</translation>
    </message>
    <message>
        <source>--older-than is an age such as 7d, 12h or 2w, not “%1”.</source>
        <translation>--older-than ist ein Alter wie 7d, 12h oder 2w, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Transfers go on, and the icon in the tray brings the window back. Without a tray, closing the window ends Partway.</source>
        <translation>Übertragungen gehen weiter, und das Symbol im Infobereich holt das Fenster zurück. Ohne Infobereich beendet das Schließen des Fensters Partway.</translation>
    </message>
    <message>
        <source>&amp;Start without the window</source>
        <translation>&amp;Ohne Fenster starten</translation>
    </message>
    <message>
        <source>Partway starts in the tray and goes on with its transfers. Without a tray, the window opens.</source>
        <translation>Partway startet im Infobereich und setzt seine Übertragungen fort. Ohne Infobereich öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>&amp;Close without a question while transfers are under way</source>
        <translation>Ohne Rück&amp;frage schließen, während Übertragungen laufen</translation>
    </message>
    <message>
        <source>They stop, keep every part that is finished, and go on at the next start.</source>
        <translation>Sie halten an, behalten jeden fertigen Teil und gehen beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>Keep the computer &amp;awake while bytes move</source>
        <translation>Den &amp;Rechner wach halten, solange Bytes fließen</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself in the middle of an upload. Paused or waiting transfers keep nothing awake.</source>
        <translation>Er schläft nicht von selbst mitten in einem Upload ein. Angehaltene oder wartende Übertragungen halten nichts wach.</translation>
    </message>
    <message>
        <source>“Pause until &amp;tomorrow” ends at</source>
        <translation>„Bis &amp;morgen anhalten“ endet um</translation>
    </message>
    <message>
        <source>The next day, by the clock of this computer.</source>
        <translation>Am nächsten Tag, nach der Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>When everything is &amp;uploaded</source>
        <translation>Wenn alles &amp;hochgeladen ist</translation>
    </message>
    <message>
        <source>For this run of Partway only. A minute before, it says so and can be cancelled; when a transfer has failed, nothing is done.</source>
        <translation>Nur für diese Sitzung von Partway. Eine Minute vorher wird es angesagt und lässt sich abbrechen; ist eine Übertragung fehlgeschlagen, geschieht nichts.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>&amp;Transfers at once</source>
        <translation>Über&amp;tragungen gleichzeitig</translation>
    </message>
    <message>
        <source>More help with many small files. Large ones are fast one by one, too.</source>
        <translation>Mehr helfen bei vielen kleinen Dateien. Große sind auch einzeln schnell.</translation>
    </message>
    <message>
        <source>&amp;Parts at once</source>
        <translation>T&amp;eile gleichzeitig</translation>
    </message>
    <message>
        <source>Over all transfers. More make a long or lossy line faster and take more memory.</source>
        <translation>Über alle Übertragungen. Mehr machen eine lange oder verlustreiche Leitung schneller und brauchen mehr Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Part si&amp;ze</source>
        <translation>Teil&amp;größe</translation>
    </message>
    <message>
        <source>Of new transfers. Automatic fits the file and the store; a size of your own is raised where a file would need too many parts.</source>
        <translation>Bei neuen Übertragungen. „Automatisch“ richtet sich nach Datei und Speicher; eine eigene Größe wird erhöht, wo eine Datei zu viele Teile bräuchte.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>&amp;Check every part</source>
        <translation>&amp;Jeden Teil prüfen</translation>
    </message>
    <message>
        <source>What the store has received is compared with the file, part by part. Off, only sizes are compared. For new transfers.</source>
        <translation>Was der Speicher empfangen hat, wird Teil für Teil mit der Datei verglichen. Ausgeschaltet werden nur Größen verglichen. Für neue Übertragungen.</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken at the store.</source>
        <translation>Was mit einer Datei geschieht, deren Name auf dem Speicher vergeben ist.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>overwrite it</source>
        <translation>überschreiben</translation>
    </message>
    <message>
        <source>skip the file</source>
        <translation>Datei überspringen</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>beide behalten</translation>
    </message>
    <message>
        <source>overwrite if different</source>
        <translation>überschreiben, wenn verschieden</translation>
    </message>
    <message>
        <source>&amp;Left out of folders</source>
        <translation>In Ordnern &amp;ausgelassen</translation>
    </message>
    <message>
        <source>One name a line; * stands for anything. Such files and folders are not uploaded with the folder that they are in.</source>
        <translation>Ein Name je Zeile; * steht für Beliebiges. Solche Dateien und Ordner werden nicht mit dem Ordner hochgeladen, in dem sie liegen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Tempolimit</translation>
    </message>
    <message>
        <source>For all transfers together, whenever the timetable says nothing else.</source>
        <translation>Für alle Übertragungen zusammen, wann immer der Zeitplan nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Limits by &amp;timetable</source>
        <translation>Limits &amp;nach Zeitplan</translation>
    </message>
    <message>
        <source>At these times the limit is another one. Of rows that overlap, the first one counts.</source>
        <translation>Zu diesen Zeiten gilt ein anderes Limit. Überschneiden sich Zeilen, zählt die erste.</translation>
    </message>
    <message>
        <source>T&amp;imetable</source>
        <translation>Zeit&amp;plan</translation>
    </message>
    <message>
        <source>A row that ends before it begins goes on into the next day.</source>
        <translation>Eine Zeile, die endet, bevor sie beginnt, geht in den nächsten Tag hinein.</translation>
    </message>
    <message>
        <source>Pause on &amp;metered networks</source>
        <translation>In &amp;getakteten Netzen anhalten</translation>
    </message>
    <message>
        <source>Where the system says that a connection is paid by volume, everything waits until there is another one.</source>
        <translation>Wo das System sagt, dass eine Verbindung nach Datenmenge bezahlt wird, wartet alles, bis es eine andere gibt.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>The way to the stores. It holds for what is sent from now on.</source>
        <translation>Der Weg zu den Speichern. Er gilt für alles, was von jetzt an gesendet wird.</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>wie im System</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
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
        <translation>Proxy-A&amp;dresse</translation>
    </message>
    <message>
        <source>As host:port, without a name or password. Until there is one, the system&apos;s proxy is used.</source>
        <translation>Als host:port, ohne Name oder Kennwort. Solange keine da ist, wird der Proxy des Systems benutzt.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When transfers are &amp;finished</source>
        <translation>Wenn Übertragungen &amp;fertig sind</translation>
    </message>
    <message>
        <source>One message for all that finish together, and only while the window is not in front.</source>
        <translation>Eine Meldung für alle, die zusammen fertig werden, und nur, solange das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>When a transfer &amp;needs you</source>
        <translation>Wenn eine Übertragung &amp;Sie braucht</translation>
    </message>
    <message>
        <source>It failed, or it waits for keys.</source>
        <translation>Sie ist fehlgeschlagen oder wartet auf Schlüssel.</translation>
    </message>
    <message>
        <source>Before a store &amp;deletes paused uploads</source>
        <translation>Bevor ein Speicher angehaltene Uploads &amp;löscht</translation>
    </message>
    <message>
        <source>In time to resume them: some stores delete unfinished uploads after a day.</source>
        <translation>Rechtzeitig, um sie fortzusetzen: Manche Speicher löschen unfertige Uploads nach einem Tag.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop, or stay as chosen here.</source>
        <translation>Hell und dunkel folgen der Arbeitsumgebung oder bleiben, wie hier gewählt.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Of all texts. It changes when Partway is started the next time.</source>
        <translation>Aller Texte. Sie wechselt beim nächsten Start von Partway.</translation>
    </message>
    <message>
        <source>When the object is there alread&amp;y</source>
        <translation>Wenn das O&amp;bjekt schon da ist</translation>
    </message>
    <message>
        <source>When &amp;unfinished uploads are left lying at a store</source>
        <translation>Wenn &amp;unfertige Uploads bei einem Speicher liegen bleiben</translation>
    </message>
    <message>
        <source>Once a day Partway lists the uploads at all accounts, whoever began them, and tells of new ones that are older than a day.</source>
        <translation>Einmal am Tag listet Partway die Uploads aller Konten auf, wer auch immer sie begonnen hat, und meldet neue, die älter als ein Tag sind.</translation>
    </message>
    <message>
        <source>When there is a newer &amp;version of Partway</source>
        <translation>Wenn es eine neuere &amp;Version von Partway gibt</translation>
    </message>
    <message>
        <source>Once a day Partway asks %1 for the number of the newest version. It sends nothing about you, this computer or your transfers, and downloads nothing.</source>
        <translation>Einmal am Tag fragt Partway %1 nach der Nummer der neuesten Version. Es sendet nichts über Sie, diesen Rechner oder Ihre Übertragungen und lädt nichts herunter.</translation>
    </message>
</context>
<context>
    <name>SourceQuestion</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
</context>
<context>
    <name>SpeedWords</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>vor %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>vor %L1 min</translation>
    </message>
    <message>
        <source>%L1 min %L2 s ago</source>
        <translation>vor %L1 min %L2 s</translation>
    </message>
    <message>
        <source>0 B/s</source>
        <translation>0 B/s</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 10 minutes.</source>
        <translation>In den letzten 10 Minuten wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Now %1, highest %2, mean %3 in the last 10 minutes.</source>
        <translation>Jetzt %1, höchstens %2, im Mittel %3 in den letzten 10 Minuten.</translation>
    </message>
    <message>
        <source>Nothing is sent now; highest %1, mean %2 while it ran in the last 10 minutes.</source>
        <translation>Jetzt wird nichts gesendet; höchstens %1, im Mittel %2 während des Sendens in den letzten 10 Minuten.</translation>
    </message>
    <message>
        <source>%1 All transfers together are limited to %2.</source>
        <translation>%1 Alle Übertragungen zusammen sind auf %2 begrenzt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: how fast</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing was to be sent</source>
        <comment>when</comment>
        <translation>%1: es war nichts zu senden</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a folder on this computer</comment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>tried again now</source>
        <translation>wird jetzt erneut versucht</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>wird in %1 erneut versucht</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Prüft, was schon da ist</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Lädt hoch</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>Wartet auf Schlüssel</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüft das Ergebnis</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Freeing what was sent</source>
        <translation>Gibt das Gesendete frei</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>der Speicher löscht es in %1</translation>
    </message>
    <message>
        <source>the store may have deleted it</source>
        <translation>der Speicher hat es vielleicht gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) at once</source>
        <translation>
            <numerusform>%n Teil auf einmal</numerusform>
            <numerusform>%n Teile auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verified, %n part(s)</source>
        <translation>
            <numerusform>geprüft, %n Teil</numerusform>
            <numerusform>geprüft, %n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>sendet, %1 %</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>bald erneut versucht</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>It had to begin again: the upload was gone on the server, aborted by somebody or cleaned up by the store.</source>
        <translation>Es musste neu begonnen werden: Der Upload war auf dem Server verschwunden, von jemandem abgebrochen oder vom Speicher aufgeräumt.</translation>
    </message>
    <message>
        <source>It had to begin again: the upload on the server held parts that are not of this file.</source>
        <translation>Es musste neu begonnen werden: Der Upload auf dem Server enthielt Teile, die nicht aus dieser Datei stammen.</translation>
    </message>
    <message>
        <source>It began again with the file as it is now.</source>
        <translation>Es wurde mit der Datei, wie sie jetzt ist, neu begonnen.</translation>
    </message>
    <message>
        <source>%1 may have deleted it</source>
        <comment>a store</comment>
        <translation>%1 hat es vielleicht gelöscht</translation>
    </message>
    <message>
        <source>%1 deletes it in %2</source>
        <comment>a store, a time</comment>
        <translation>%1 löscht es in %2</translation>
    </message>
    <message>
        <source>It began again with larger parts: the store takes no more than 1,000 of them.</source>
        <translation>Es wurde mit größeren Teilen neu begonnen: Der Speicher nimmt höchstens 1.000 davon an.</translation>
    </message>
    <message>
        <source>Changed on the store</source>
        <translation>Auf dem Speicher geändert</translation>
    </message>
    <message>
        <source>Gone from the store</source>
        <translation>Vom Speicher verschwunden</translation>
    </message>
    <message>
        <source>checking whether it is still there…</source>
        <translation>es wird geprüft, ob es noch da ist …</translation>
    </message>
    <message>
        <source>still there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>noch da (geprüft %1)</translation>
    </message>
    <message>
        <source>another object was there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>ein anderes Objekt war da (geprüft %1)</translation>
    </message>
    <message>
        <source>not there any more (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>nicht mehr da (geprüft %1)</translation>
    </message>
    <message>
        <source>could not be checked (%1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>nicht prüfbar (%1)</translation>
    </message>
    <message>
        <source>It is being checked whether it is still there…</source>
        <translation>Es wird gerade geprüft, ob es noch da ist …</translation>
    </message>
    <message>
        <source>It was there, the same that was sent (checked %1).</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Es war da, dasselbe, das gesendet wurde (geprüft %1).</translation>
    </message>
    <message>
        <source>Another object was there under its name (checked %1). Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Unter seinem Namen war ein anderes Objekt da (geprüft %1). Laden Sie die Datei erneut hoch, wenn sie dort noch gebraucht wird.</translation>
    </message>
    <message>
        <source>It was not there any more (checked %1): somebody or a rule of the bucket removed it. Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Es war nicht mehr da (geprüft %1): Jemand oder eine Regel des Buckets hat es entfernt. Laden Sie die Datei erneut hoch, wenn sie dort noch gebraucht wird.</translation>
    </message>
    <message>
        <source>It could not be told (%1): the store did not answer, the keys may not look, or nothing tells it from other objects. Try again later.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Es ließ sich nicht sagen (%1): Der Speicher antwortete nicht, die Schlüssel dürfen nicht nachsehen, oder nichts unterscheidet es von anderen Objekten. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>the store has deleted what was sent</source>
        <translation>der Speicher hat das Gesendete gelöscht</translation>
    </message>
    <message>
        <source>not kept alive yet; %1</source>
        <comment>when the store deletes it</comment>
        <translation>noch nicht bewahrt; %1</translation>
    </message>
    <message>
        <source>kept alive: a part goes up in %1</source>
        <translation>wird bewahrt: ein Teil geht in %1 hoch</translation>
    </message>
    <message>
        <source>kept alive: a part goes up now</source>
        <translation>wird bewahrt: ein Teil geht jetzt hoch</translation>
    </message>
    <message>
        <source>Waiting for more of the stream</source>
        <translation>Wartet auf mehr vom Datenstrom</translation>
    </message>
    <message>
        <source>Waiting for more of the file</source>
        <translation>Wartet auf mehr von der Datei</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>the command&apos;s output</source>
        <translation>die Ausgabe des Befehls</translation>
    </message>
    <message>
        <source>It was cut off. What matches is not sent again once it comes from its beginning.</source>
        <translation>Er wurde abgeschnitten. Was übereinstimmt, wird nicht noch einmal gesendet, sobald er von vorn kommt.</translation>
    </message>
    <message>
        <source>It waits for the program that writes the pipe.</source>
        <translation>Es wartet auf das Programm, das die Pipe schreibt.</translation>
    </message>
    <message>
        <source>Waiting for the stream once more</source>
        <translation>Wartet noch einmal auf den Datenstrom</translation>
    </message>
    <message>
        <source>Waiting for the stream</source>
        <translation>Wartet auf den Datenstrom</translation>
    </message>
</context>
<context>
    <name>UploadText</name>
    <message>
        <source>--integrity is md5 or none, not “%1”.</source>
        <translation>--integrity ist md5 oder none, nicht „%1“.</translation>
    </message>
    <message>
        <source>--meta wants NAME=VALUE, not “%1”.</source>
        <translation>--meta verlangt NAME=WERT, nicht „%1“.</translation>
    </message>
    <message>
        <source>--part-size is a size such as 64M, 5MiB or 8388608, not “%1”.</source>
        <translation>--part-size ist eine Größe wie 64M, 5MiB oder 8388608, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Write it to a file first, and upload that.</source>
        <translation>%1 ist keine gewöhnliche Datei. Schreiben Sie den Inhalt erst in eine Datei und laden Sie diese hoch.</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/KEY or s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>Das letzte Argument nennt das Ziel: s3://BUCKET/SCHLÜSSEL oder s3://BUCKET/PRÄFIX/, nicht „%1“.</translation>
    </message>
    <message>
        <source>Two files would become one object, %1. End the destination in “/” to keep their names, or upload them to different prefixes.</source>
        <translation>Zwei Dateien würden zu einem Objekt, %1. Lassen Sie das Ziel auf „/“ enden, um die Namen zu behalten, oder laden Sie sie unter verschiedenen Präfixen hoch.</translation>
    </message>
    <message>
        <source>%1 is a folder. Say --recursive to upload what is in it.</source>
        <translation>%1 ist ein Ordner. Mit --recursive wird hochgeladen, was darin ist.</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>left over from this program</source>
        <translation>von diesem Programm zurückgelassen</translation>
    </message>
    <message>
        <source>begun by this program</source>
        <translation>von diesem Programm begonnen</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <comment>a person or program</comment>
        <translation>begonnen von %1</translation>
    </message>
    <message>
        <source>begun by another program</source>
        <translation>von einem anderen Programm begonnen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <comment>it does not go by itself</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%L1 of %L1</source>
        <comment>parts</comment>
        <translation>%L1 von %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>uneven</source>
        <comment>sizes of parts</comment>
        <translation>ungleich</translation>
    </message>
    <message numerus="yes">
        <source>could not be aborted: %Ln parts are still there</source>
        <translation>
            <numerusform>ließ sich nicht abbrechen: %Ln Teil ist noch da</numerusform>
            <numerusform>ließ sich nicht abbrechen: %Ln Teile sind noch da</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be aborted: %1</source>
        <comment>a sentence</comment>
        <translation>ließ sich nicht abbrechen: %1</translation>
    </message>
    <message>
        <source>being aborted</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>being written right now</source>
        <translation>wird gerade geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of this key</source>
        <translation>
            <numerusform>%Ln Upload dieses Schlüssels</numerusform>
            <numerusform>%Ln Uploads dieses Schlüssels</numerusform>
        </translation>
    </message>
    <message>
        <source>an object is there already</source>
        <translation>ein Objekt ist schon da</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>an account; who began it</comment>
        <translation>Bei %1, %2</translation>
    </message>
    <message>
        <source>Several uploads of one key are in progress: finishing one leaves the others as they are.</source>
        <translation>Mehrere Uploads eines Schlüssels sind unfertig: Wird einer abgeschlossen, bleiben die anderen, wie sie sind.</translation>
    </message>
    <message>
        <source>Finishing it replaces the object that is there.</source>
        <translation>Wird er abgeschlossen, ersetzt er das vorhandene Objekt.</translation>
    </message>
    <message>
        <source>The highest number is %L1; %2</source>
        <comment>of a part; how many are missing</comment>
        <translation>Die höchste Nummer ist %L1; %2</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <comment>size</comment>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>What this store takes is not known. The account&apos;s settings have a place for the price.</source>
        <translation>Was dieser Speicher verlangt, ist nicht bekannt. In den Einstellungen des Kontos ist Platz für den Preis.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <comment>a key and what it does</comment>
        <translation>Entf: %1</translation>
    </message>
    <message>
        <source>Enter: %1. Delete: %2</source>
        <comment>keys and what they do</comment>
        <translation>Eingabe: %1. Entf: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, then what is missing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last part</source>
        <translation>Letzter Teil</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Teilgröße</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>a heading over what something costs a month</comment>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>a heading over what something has cost so far</comment>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>Geht von selbst</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the transfer, in the queue</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>gestern %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jeden Moment</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>an amount</comment>
        <translation>%1 oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadsText</name>
    <message>
        <source>belongs to transfer %1 of this computer (%2)</source>
        <translation>gehört zu Übertragung %1 dieses Computers (%2)</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>begonnen von %1</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln uploads of this key</source>
        <translation>
            <numerusform>der einzige Upload dieses Schlüssels</numerusform>
            <numerusform>einer von %Ln Uploads dieses Schlüssels</numerusform>
        </translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>keine Teile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1, %2</source>
        <translation>
            <numerusform>%Ln Teil von %1, %2</numerusform>
            <numerusform>%Ln Teile von %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of different sizes, %1</source>
        <translation>
            <numerusform>%Ln Teil, %1</numerusform>
            <numerusform>%Ln Teile verschiedener Größe, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the store may delete it at any time</source>
        <translation>der Speicher kann ihn jederzeit löschen</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>der Speicher löscht ihn in %1</translation>
    </message>
    <message>
        <source>%1 a month, %2 so far</source>
        <translation>%1 im Monat, bisher %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>ended since it was listed</source>
        <translation>seit der Auflistung beendet</translation>
    </message>
    <message>
        <source>is being written right now</source>
        <translation>wird gerade geschrieben</translation>
    </message>
    <message>
        <source>last part %1 ago</source>
        <translation>letzter Teil vor %1</translation>
    </message>
    <message>
        <source>There are no in-progress uploads.</source>
        <translation>Es gibt keine unfertigen Uploads.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads</source>
        <translation>
            <numerusform>%Ln unfertiger Upload</numerusform>
            <numerusform>%Ln unfertige Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1</source>
        <translation>
            <numerusform>%Ln unfertiger Upload enthält %1</numerusform>
            <numerusform>%Ln unfertige Uploads enthalten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1, %2 a month, %3 so far</source>
        <translation>
            <numerusform>%Ln unfertiger Upload enthält %1, %2 im Monat, bisher %3</numerusform>
            <numerusform>%Ln unfertige Uploads enthalten %1, %2 im Monat, bisher %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the store deletes %Ln of them within a day</source>
        <translation>
            <numerusform>%Ln davon löscht der Speicher binnen eines Tages</numerusform>
            <numerusform>%Ln davon löscht der Speicher binnen eines Tages</numerusform>
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
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 verlangt einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See partway-cli --help.</source>
        <translation>Es gibt keinen Befehl „%1“. Siehe partway-cli --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See partway-cli --help.</source>
        <translation>Es gibt keine Option „%1“. Siehe partway-cli --help.</translation>
    </message>
    <message>
        <source>No command was given. See partway-cli --help.</source>
        <translation>Es wurde kein Befehl genannt. Siehe partway-cli --help.</translation>
    </message>
    <message>
        <source>“%1” wants a second word. See partway-cli %1 --help.</source>
        <translation>„%1“ verlangt ein zweites Wort. Siehe partway-cli %1 --help.</translation>
    </message>
    <message>
        <source>--%1 is not an option of “%2”. See partway-cli %2 --help.</source>
        <translation>--%1 ist keine Option von „%2“. Siehe partway-cli %2 --help.</translation>
    </message>
    <message>
        <source>“%1” wants more than that: partway-cli %1 %2</source>
        <translation>„%1“ verlangt mehr als das: partway-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>is being compared</source>
        <translation>wird verglichen</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>ist nicht vergleichbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln stimmt überein</numerusform>
            <numerusform>%Ln stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln nicht vergleichbar</numerusform>
            <numerusform>%Ln nicht vergleichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to compare</source>
        <translation>
            <numerusform>%Ln noch zu vergleichen</numerusform>
            <numerusform>%Ln noch zu vergleichen</numerusform>
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
            <numerusform>%L1 von %Ln Teil passt</numerusform>
            <numerusform>%L1 von %Ln Teilen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message numerus="yes">
        <source>The file is read and compared: %Ln parts are still to come.</source>
        <translation>
            <numerusform>Die Datei wird gelesen und verglichen: %Ln Teil steht noch aus.</numerusform>
            <numerusform>Die Datei wird gelesen und verglichen: %Ln Teile stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %L1 %2</source>
        <comment>%2 is a word such as “matches”</comment>
        <translation>Teil %L1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a range and a size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>Teile %L1 bis %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1 on the server</source>
        <translation>
            <numerusform>%Ln Teil von %1 auf dem Server</numerusform>
            <numerusform>%Ln Teile von je %1 auf dem Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes on the server</source>
        <translation>
            <numerusform>%Ln Teil auf dem Server</numerusform>
            <numerusform>%Ln verschieden große Teile auf dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is on the server yet</source>
        <translation>Noch kein Teil auf dem Server</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what there is, and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, file %2, %3</source>
        <comment>what is on the server, the size of the file, its path</comment>
        <translation>%1, Datei %2, %3</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by its MD5.</source>
        <translation>Jeder Teil, der bleibt, ist durch seine MD5-Summe belegt.</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by the checksum that the store keeps of it.</source>
        <translation>Jeder Teil, der bleibt, ist durch die Prüfsumme belegt, die der Speicher von ihm hat.</translation>
    </message>
    <message>
        <source>Nothing is left to send: all %1 are there. The upload is only finished.</source>
        <translation>Es ist nichts mehr zu senden: Alle %1 sind da. Der Upload wird nur noch abgeschlossen.</translation>
    </message>
    <message>
        <source>All %1 are sent: no part that is there can be kept.</source>
        <translation>Alle %1 werden gesendet: Kein Teil, der da ist, kann bleiben.</translation>
    </message>
    <message>
        <source>%1 to send instead of %2.</source>
        <translation>%1 zu senden statt %2.</translation>
    </message>
    <message>
        <source>All %1 are sent, in about %2: no part that is there can be kept.</source>
        <translation>Alle %1 werden gesendet, in etwa %2: Kein Teil, der da ist, kann bleiben.</translation>
    </message>
    <message>
        <source>%1 to send instead of %2, about %3.</source>
        <translation>%1 zu senden statt %2, etwa %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be compared: their ETags are no MD5 (as with encryption by a key of one&apos;s own), and the store keeps no checksum of them. They are sent again, or a new upload is begun.</source>
        <translation>
            <numerusform>%Ln Teil ist nicht vergleichbar: Sein ETag ist keine MD5-Summe (wie bei Verschlüsselung mit eigenem Schlüssel), und der Speicher hat keine Prüfsumme von ihm. Er wird noch einmal gesendet, oder ein neuer Upload wird begonnen.</numerusform>
            <numerusform>%Ln Teile sind nicht vergleichbar: Ihre ETags sind keine MD5-Summen (wie bei Verschlüsselung mit eigenem Schlüssel), und der Speicher hat keine Prüfsummen von ihnen. Sie werden noch einmal gesendet, oder ein neuer Upload wird begonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With parts of %1, as they are there, this file would have more than the %Ln that an upload may have. It is cut into larger ones.</source>
        <translation>
            <numerusform>Mit Teilen von %1, wie sie da sind, hätte diese Datei mehr als den %Ln Teil, den ein Upload haben darf. Sie wird in größere geteilt.</numerusform>
            <numerusform>Mit Teilen von je %1, wie sie da sind, hätte diese Datei mehr als die %Ln, die ein Upload haben darf. Sie wird in größere geteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is of this file. It may be the wrong one, or it has changed.</source>
        <translation>Kein Teil ist von dieser Datei. Vielleicht ist es die falsche, oder sie hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file, and this store finishes an upload only with all of its parts: a new upload is begun, and everything is sent.</source>
        <translation>
            <numerusform>%Ln Teil auf dem Server gehört zu keinem Teil dieser Datei, und dieser Speicher schließt einen Upload nur mit allen seinen Teilen ab: Ein neuer Upload wird begonnen, und alles wird gesendet.</numerusform>
            <numerusform>%Ln Teile auf dem Server gehören zu keinem Teil dieser Datei, und dieser Speicher schließt einen Upload nur mit allen seinen Teilen ab: Ein neuer Upload wird begonnen, und alles wird gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file. They are left out.</source>
        <translation>
            <numerusform>%Ln Teil auf dem Server gehört zu keinem Teil dieser Datei. Er wird weggelassen.</numerusform>
            <numerusform>%Ln Teile auf dem Server gehören zu keinem Teil dieser Datei. Sie werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. The parts are sent again, or a new upload is begun.</source>
        <translation>Kein Teil passt nach seinem ETag: Es ist eine andere Datei, oder der Upload ist mit einem Schlüssel verschlüsselt (SSE-KMS) und seine ETags sind keine MD5-Summen. Die Teile werden noch einmal gesendet, oder ein neuer Upload wird begonnen.</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Parts that it did not take are sent again soon.</source>
        <translation>Teile, die er nicht angenommen hat, werden bald erneut gesendet.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the network and goes on by itself. %3</source>
        <translation>Übertragung %1 nach %2 wartet auf das Netz und geht von selbst weiter. %3</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the server and goes on by itself. %3</source>
        <translation>Übertragung %1 nach %2 wartet auf den Server und geht von selbst weiter. %3</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>--settle is a number of seconds from 1 to 3600, not “%1”.</source>
        <translation>--settle ist eine Zahl von Sekunden von 1 bis 3600, nicht „%1“.</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>Das letzte Argument ist das Ziel: s3://BUCKET/PREFIX/, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be watched.</source>
        <translation>%1 ist kein Ordner, der überwacht werden kann.</translation>
    </message>
    <message>
        <source>%1 is where this program keeps its own journal, and cannot be watched.</source>
        <translation>In %1 führt dieses Programm sein eigenes Journal; es kann nicht überwacht werden.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another Partway is at work in this state folder but does not answer. Close it, or give another folder with --state.</source>
        <translation>In diesem Zustandsordner arbeitet schon ein anderes Partway, antwortet aber nicht. Schließen Sie es oder nennen Sie mit --state einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>partway::AbortCommand</name>
    <message>
        <source>Transfer %1 is finished: %2 is on the server, and aborting cannot take it away. “remove” takes the row out of the journal.</source>
        <translation>Übertragung %1 ist fertig: %2 ist auf dem Server, und ein Abbruch kann es nicht wegnehmen. „remove“ nimmt die Zeile aus dem Journal.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 is aborted, and nothing of it is left on the server.</source>
        <translation>Übertragung %1 nach %2 ist abgebrochen, und auf dem Server ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>Transfer %1 is removed.</source>
        <translation>Übertragung %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Interrupted; parts may still be on the server. To go on:</source>
        <translation>Unterbrochen; vielleicht liegen noch Teile auf dem Server. So geht es weiter:</translation>
    </message>
    <message>
        <source>Folder %1 is removed; what was sent stays on the server.</source>
        <translation>Ordner %1 ist entfernt; was gesendet wurde, bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>Folder %1 is given up; what was sent stays on the server.</source>
        <translation>Ordner %1 ist aufgegeben; was gesendet wurde, bleibt auf dem Server.</translation>
    </message>
</context>
<context>
    <name>partway::AbortDesk</name>
    <message numerus="yes">
        <source>Nothing here was begun more than %Ln days ago.</source>
        <translation>
            <numerusform>Hier wurde nichts vor mehr als %Ln Tag begonnen.</numerusform>
            <numerusform>Hier wurde nichts vor mehr als %Ln Tagen begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unfinished upload here begins with %1.</source>
        <translation>Hier beginnt kein unfertiger Upload mit %1.</translation>
    </message>
    <message>
        <source>This program knows every unfinished upload here: they are transfers of its queue.</source>
        <translation>Dieses Programm kennt jeden unfertigen Upload hier: Es sind Übertragungen seiner Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted. They stay in the list, each with the reason; try again later, or stop whoever writes them.</source>
        <translation>
            <numerusform>%Ln Upload ließ sich nicht abbrechen. Er bleibt mit dem Grund in der Liste; versuchen Sie es später noch einmal, oder halten Sie an, wer ihn schreibt.</numerusform>
            <numerusform>%Ln Uploads ließen sich nicht abbrechen. Sie bleiben mit dem Grund in der Liste; versuchen Sie es später noch einmal, oder halten Sie an, wer sie schreibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AbortSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1 in %2 gehen endgültig verloren. Das spart %3 im Monat.</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good, and freed at the store.</source>
        <comment>bytes, parts</comment>
        <translation>%1 in %2 gehen endgültig verloren und werden beim Speicher frei.</translation>
    </message>
    <message>
        <source>%1 Files on this computer and finished objects are not touched.</source>
        <translation>%1 Dateien auf diesem Computer und fertige Objekte bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are transfers of this program, which leave the queue as well.</source>
        <translation>
            <numerusform>%Ln davon ist eine Übertragung dieses Programms, die auch die Warteschlange verlässt.</numerusform>
            <numerusform>%Ln davon sind Übertragungen dieses Programms, die auch die Warteschlange verlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stores are being asked what %Ln of them hold…</source>
        <translation>
            <numerusform>Der Speicher wird gefragt, was %Ln davon enthält…</numerusform>
            <numerusform>Die Speicher werden gefragt, was %Ln davon enthalten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln of them hold could not be found out.</source>
        <translation>
            <numerusform>Was %Ln davon enthält, ließ sich nicht herausfinden.</numerusform>
            <numerusform>Was %Ln davon enthalten, ließ sich nicht herausfinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is listed yet: these are only those that are.</source>
        <translation>Noch ist nicht alles aufgelistet: Dies sind nur die, die es sind.</translation>
    </message>
    <message>
        <source>Abort uploads</source>
        <translation>Uploads abbrechen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Uploads to be aborted</source>
        <translation>Uploads, die abgebrochen werden</translation>
    </message>
    <message>
        <source>%1 (being written right now)</source>
        <comment>a key</comment>
        <translation>%1 (wird gerade geschrieben)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also abort the %Ln that are being written right now</source>
        <translation>
            <numerusform>Auch den %Ln abbrechen, der gerade geschrieben wird</numerusform>
            <numerusform>Auch die %Ln abbrechen, die gerade geschrieben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads?</source>
        <translation>
            <numerusform>%Ln Upload abbrechen?</numerusform>
            <numerusform>%Ln Uploads abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now</source>
        <translation>
            <numerusform>%Ln Upload wird gerade geschrieben</numerusform>
            <numerusform>%Ln Uploads werden gerade geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody sends parts of them at this moment. Aborting would throw away what they have just sent, and their upload fails.</source>
        <translation>Jemand sendet in diesem Augenblick Teile davon. Ein Abbruch würfe weg, was eben gesendet wurde, und der Upload schlägt dort fehl.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads</source>
        <translation>
            <numerusform>%Ln Upload abbrechen</numerusform>
            <numerusform>%Ln Uploads abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is lost for good, and freed at the store, is not known.</source>
        <translation>Wie viel endgültig verloren geht und beim Speicher frei wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month, or more.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1 in %2 gehen endgültig verloren. Das spart %3 im Monat oder mehr.</translation>
    </message>
</context>
<context>
    <name>partway::AbortUploadsCommand</name>
    <message>
        <source>Nothing was aborted.</source>
        <translation>Es wurde nichts abgebrochen.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to abort without a question, or --dry-run to see what would be aborted.</source>
        <translation>Hier kann niemand gefragt werden. Mit --yes wird ohne Rückfrage abgebrochen, --dry-run zeigt, was abgebrochen würde.</translation>
    </message>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1 All count as being written.</source>
        <translation>Welche Uploads zu Übertragungen dieses Computers gehören, lässt sich nicht feststellen: %1 Alle gelten als gerade geschrieben.</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%1 von %2 Uploads angesehen</translation>
    </message>
    <message>
        <source>There is nothing to abort.</source>
        <translation>Es gibt nichts abzubrechen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are being written right now, or may be.</source>
        <translation>
            <numerusform>%Ln davon wird gerade geschrieben oder vielleicht.</numerusform>
            <numerusform>%Ln davon werden gerade geschrieben oder vielleicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads? What they hold is lost. [y/N] </source>
        <translation>
            <numerusform>%Ln Upload abbrechen? Was er enthält, geht verloren. [y/N] </numerusform>
            <numerusform>%Ln Uploads abbrechen? Was sie enthalten, geht verloren. [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now, or may be: whoever sends them loses what is sent. Abort them as well? [y/N] </source>
        <translation>
            <numerusform>%Ln Upload wird gerade geschrieben oder vielleicht: Wer ihn sendet, verliert das Gesendete. Auch ihn abbrechen? [y/N] </numerusform>
            <numerusform>%Ln Uploads werden gerade geschrieben oder vielleicht: Wer sie sendet, verliert das Gesendete. Auch sie abbrechen? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads that are being written, or may be, are left as they are; --even-active aborts these as well.</source>
        <translation>
            <numerusform>%Ln Upload, der geschrieben wird oder vielleicht, bleibt, wie er ist; --even-active bricht auch ihn ab.</numerusform>
            <numerusform>%Ln Uploads, die geschrieben werden oder vielleicht, bleiben, wie sie sind; --even-active bricht auch sie ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted; the list says why.</source>
        <translation>
            <numerusform>%Ln Upload konnte nicht abgebrochen werden; die Liste sagt, warum.</numerusform>
            <numerusform>%Ln Uploads konnten nicht abgebrochen werden; die Liste sagt, warum.</numerusform>
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
        <translation>Partway steht auf diesen Bibliotheken und dankt denen, die sie machen:

Qt %1 (GNU Lesser General Public License 3)
%2 (Apache-Lizenz 2.0)
QtKeychain (BSD-Lizenz)
SQLite (gemeinfrei)
tl::expected (Creative Commons Zero)

Partway kommt ohne jede Gewährleistung, soweit das Gesetz es zulässt. Sie dürfen es unter den Bedingungen der GNU General Public License, Version 3 oder später, weitergeben und verändern; ihr Text steht unter https://www.gnu.org/licenses/gpl-3.0.html.</translation>
    </message>
    <message>
        <source>About Partway</source>
        <translation>Über Partway</translation>
    </message>
    <message>
        <source>Partway %1</source>
        <translation>Partway %1</translation>
    </message>
    <message>
        <source>Multipart uploads to S3-compatible storage that never start again.</source>
        <translation>Mehrteilige Uploads in S3-kompatiblen Speicher, die nie von vorn beginnen.</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotheken und Lizenzen</translation>
    </message>
</context>
<context>
    <name>partway::AccountAddCommand</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>Say which server with --endpoint URL.</source>
        <translation>Nennen Sie den Server mit --endpoint URL.</translation>
    </message>
    <message>
        <source>Access key: </source>
        <translation>Zugriffsschlüssel: </translation>
    </message>
    <message>
        <source>Secret key (not shown): </source>
        <translation>Geheimer Schlüssel (nicht sichtbar): </translation>
    </message>
    <message>
        <source>Session token (not shown; mostly none): </source>
        <translation>Sitzungstoken (nicht sichtbar; meist keines): </translation>
    </message>
    <message>
        <source>An access key and a secret key are needed. Give them on standard input, a line each, or in the environment with --keys-from-env; or say --no-keys.</source>
        <translation>Ein Zugriffsschlüssel und ein geheimer Schlüssel werden gebraucht. Geben Sie sie auf der Standardeingabe, je eine Zeile, oder mit --keys-from-env in der Umgebung; oder sagen Sie --no-keys.</translation>
    </message>
    <message>
        <source>The keys could not be kept: %1. The account is there without them; give them in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY at each use.</source>
        <translation>Die Schlüssel konnten nicht aufbewahrt werden: %1. Das Konto ist ohne sie angelegt; geben Sie sie bei jedem Gebrauch in AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY an.</translation>
    </message>
    <message>
        <source>The account “%1” is added. “account test” tries it.</source>
        <translation>Das Konto „%1“ ist angelegt. „account test“ probiert es aus.</translation>
    </message>
    <message>
        <source>--price is what a stored terabyte costs a month in US dollars, such as 4 or 5.99, not “%1”.</source>
        <translation>--price ist, was ein gespeichertes Terabyte im Monat in US-Dollar kostet, etwa 4 oder 5.99, nicht „%1“.</translation>
    </message>
    <message>
        <source>The share key is the account&apos;s own access key. It would stand in every link; make a public, read-only one.</source>
        <translation>Der Freigabeschlüssel ist der eigene Zugriffsschlüssel des Kontos. Er stünde in jedem Link; erzeugen Sie einen öffentlichen, der nur lesen darf.</translation>
    </message>
    <message>
        <source>Uploads cannot be kept alive at this store: either it deletes none by itself, or it counts from when they were begun.</source>
        <translation>Bei diesem Speicher lassen sich Uploads nicht am Leben halten: Entweder löscht er keine von selbst, oder er zählt ab ihrem Beginn.</translation>
    </message>
    <message>
        <source>A share key is for share links of Storj; this account is at another store.</source>
        <translation>Ein Freigabeschlüssel ist für Freigabe-Links von Storj; dieses Konto ist bei einem anderen Speicher.</translation>
    </message>
    <message>
        <source>This is no share key: it has to be a public access key, or a link made with it.</source>
        <translation>Das ist kein Freigabeschlüssel: Nötig ist ein öffentlicher Zugriffsschlüssel oder ein damit erzeugter Link.</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Asks the store for its buckets</source>
        <translation>Fragt den Speicher nach seinen Buckets</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>Der Block mit Schlüsseln wurde auf seine Felder verteilt.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Fields that most accounts do not need</source>
        <translation>Felder, die die meisten Konten nicht brauchen</translation>
    </message>
    <message>
        <source>Bucket to test</source>
        <translation>Bucket zum Ausprobieren</translation>
    </message>
    <message>
        <source>“Test” will list this bucket, and begin and abort one empty upload in it. Nothing is stored.</source>
        <translation>„Ausprobieren“ listet diesen Bucket auf und beginnt darin einen leeren Upload, der wieder abgebrochen wird. Gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>bucket, optional</source>
        <translation>Bucket, wahlfrei</translation>
    </message>
    <message>
        <source>With a bucket, the test also tells what the keys may do there.</source>
        <translation>Mit einem Bucket sagt die Prüfung auch, was die Schlüssel dort dürfen.</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialogs</name>
    <message>
        <source>There is no keychain that could keep the keys, so they are kept for this run only and asked for again at the next start.</source>
        <translation>Es gibt keinen Schlüsselbund, der die Schlüssel aufbewahren könnte. Sie werden nur für diese Sitzung behalten und beim nächsten Start wieder erfragt.</translation>
    </message>
    <message>
        <source>The account of this transfer is not there any more. Add it again, then resume the transfer.</source>
        <translation>Das Konto dieser Übertragung ist nicht mehr da. Fügen Sie es wieder hinzu und setzen Sie die Übertragung dann fort.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Das Konto %1 entfernen?</translation>
    </message>
    <message>
        <source>Its keys are removed from the keychain. Nothing at the store changes; transfers of this account stop until it is there again.</source>
        <translation>Seine Schlüssel werden aus dem Schlüsselbund entfernt. Beim Speicheranbieter ändert sich nichts; Übertragungen dieses Kontos ruhen, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the keys are gone (%1). Look for Partway in the keychain&apos;s own window.</source>
        <translation>Der Schlüsselbund hat nicht bestätigt, dass die Schlüssel gelöscht sind (%1). Suchen Sie im Fenster des Schlüsselbunds nach Partway.</translation>
    </message>
</context>
<context>
    <name>partway::AccountForm</name>
    <message>
        <source>http:// sends everything in the clear: anyone on the way can read the files. Use https:// where the store offers it.</source>
        <translation>http:// sendet alles im Klartext: jeder auf dem Weg kann die Dateien lesen. Nehmen Sie https://, wo der Speicher es anbietet.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket im Pfad</translation>
    </message>
    <message>
        <source>Bucket in the host name</source>
        <translation>Bucket im Rechnernamen</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adressierung</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>&amp;Addressing</source>
        <translation>A&amp;dressierung</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where its keys are</source>
        <translation>Wo seine Schlüssel sind</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>Konto-&amp;ID</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Keys &amp;from</source>
        <translation>Schlüssel a&amp;us</translation>
    </message>
    <message>
        <source>The keychain; enter them below</source>
        <translation>Der Schlüsselbund; geben Sie sie unten ein</translation>
    </message>
    <message>
        <source>Profile “%1” of the AWS files</source>
        <translation>Profil „%1“ der AWS-Dateien</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>There is another account with this name. Choose another one.</source>
        <translation>Es gibt ein anderes Konto mit diesem Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Enter the account ID. The provider shows it beside the keys.</source>
        <translation>Geben Sie die Konto-ID ein. Der Anbieter zeigt sie neben den Schlüsseln.</translation>
    </message>
    <message>
        <source>An account ID is letters and digits only.</source>
        <translation>Eine Konto-ID besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Enter the name of the server.</source>
        <translation>Geben Sie den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like s3.example.com or s3.example.com:9000.</source>
        <translation>Das ist kein Name eines Servers. Er sieht aus wie s3.example.com oder s3.example.com:9000.</translation>
    </message>
    <message>
        <source>There is no such region. It looks like eu-central-1.</source>
        <translation>Eine solche Region gibt es nicht. Sie sieht aus wie eu-central-1.</translation>
    </message>
    <message>
        <source>Enter the address of the store. The provider shows it as “endpoint”.</source>
        <translation>Geben Sie die Adresse des Speichers ein. Der Anbieter zeigt sie als „endpoint“ oder „Endpunkt“.</translation>
    </message>
    <message>
        <source>This is no endpoint. It looks like https://host or http://host:port, with nothing behind it.</source>
        <translation>Das ist kein Endpunkt. Er sieht aus wie https://host oder http://host:port, ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Diese Datei kann nicht gelesen werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Other S3-compatible</source>
        <translation>Anderer S3-kompatibler Speicher</translation>
    </message>
</context>
<context>
    <name>partway::AccountListCommand</name>
    <message>
        <source>There are no accounts. “account add” adds one.</source>
        <translation>Es gibt keine Konten. „account add“ legt eines an.</translation>
    </message>
</context>
<context>
    <name>partway::AccountRemoveCommand</name>
    <message>
        <source>The account “%1” is removed.</source>
        <translation>Das Konto „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>The account “%1” is removed, but the keychain did not answer (%2). Look there for keys of “partway” if it held any.</source>
        <translation>Das Konto „%1“ ist entfernt, aber der Schlüsselbund hat nicht geantwortet (%2). Sehen Sie dort nach Schlüsseln von „partway“, falls er welche enthielt.</translation>
    </message>
</context>
<context>
    <name>partway::AccountTestCommand</name>
    <message>
        <source>“%1” works: the bucket %2 can be reached.</source>
        <translation>„%1“ geht: der Bucket %2 ist erreichbar.</translation>
    </message>
    <message>
        <source>The server knows the keys of “%1”, but they may not list buckets. Name a bucket to try it: account test %1 s3://BUCKET</source>
        <translation>Der Server kennt die Schlüssel von „%1“, aber sie dürfen keine Buckets auflisten. Nennen Sie zum Ausprobieren einen Bucket: account test %1 s3://BUCKET</translation>
    </message>
    <message>
        <source>“%1” works. Buckets that it shows: %2.</source>
        <translation>„%1“ funktioniert. Angezeigte Buckets: %2.</translation>
    </message>
</context>
<context>
    <name>partway::AccountTrial</name>
    <message numerus="yes">
        <source>It works: %n buckets are there.</source>
        <translation>
            <numerusform>Es geht: %n Bucket ist da.</numerusform>
            <numerusform>Es geht: %n Buckets sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets.</source>
        <translation>Der Speicher kennt diese Schlüssel. Sie dürfen nicht alle Buckets auflisten.</translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets; name one here to test it, and type its name when you upload.</source>
        <translation>Der Speicher kennt diese Schlüssel. Sie dürfen nicht alle Buckets auflisten; nennen Sie hier einen zum Ausprobieren und geben Sie seinen Namen beim Hochladen ein.</translation>
    </message>
    <message>
        <source>They may list what is in %1.</source>
        <translation>Sie dürfen auflisten, was in %1 liegt.</translation>
    </message>
    <message>
        <source>They may not list what is in %1. Uploads may work all the same; what is there cannot be shown.</source>
        <translation>Sie dürfen nicht auflisten, was in %1 liegt. Uploads gehen vielleicht trotzdem; was dort liegt, kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>They may not begin an upload in %1. Use keys that may write there.</source>
        <translation>Sie dürfen in %1 keinen Upload beginnen. Nehmen Sie Schlüssel, die dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>They may begin and abort uploads. Nothing of the test is left there.</source>
        <translation>Sie dürfen Uploads beginnen und abbrechen. Vom Versuch ist dort nichts übrig.</translation>
    </message>
    <message>
        <source>An upload could be begun, but not aborted. The empty upload of “%1” is left there: abort it with keys that may, or let the store&apos;s own rule do it.</source>
        <translation>Ein Upload konnte begonnen, aber nicht abgebrochen werden. Der leere Upload von „%1“ ist dort übrig: Brechen Sie ihn mit Schlüsseln ab, die das dürfen, oder überlassen Sie es der Regel des Speichers.</translation>
    </message>
</context>
<context>
    <name>partway::AdoptCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Nennen Sie den Upload mit --upload-id; „uploads“ listet sie auf.</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer already: “resume %1” goes on with it.</source>
        <translation>Dieser Upload gehört schon zu Übertragung %1 dieses Computers: „resume %1“ setzt sie fort.</translation>
    </message>
    <message>
        <source>What is on the server would be lost, and nobody can be asked here. Say --yes to go on all the same.</source>
        <translation>Was auf dem Server ist, ginge verloren, und hier kann niemand gefragt werden. Mit --yes geht es trotzdem weiter.</translation>
    </message>
    <message>
        <source>Go on with this upload? [y/N] </source>
        <translation>Mit diesem Upload fortfahren? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Parts that differ, and are overwritten: %1</source>
        <translation>Teile, die abweichen und überschrieben werden: %1</translation>
    </message>
    <message>
        <source>This store keeps no digest of these parts that can be compared: those that cannot be compared are overwritten with what the file holds.</source>
        <translation>Dieser Speicher bewahrt von diesen Teilen keine vergleichbare Prüfsumme auf: Was sich nicht vergleichen lässt, wird mit dem Inhalt der Datei überschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file: the upload may be of another file.</source>
        <translation>
            <numerusform>%Ln Teil liegt hinter dem Ende der Datei: Vielleicht ist es der Upload einer anderen Datei.</numerusform>
            <numerusform>%Ln Teile liegen hinter dem Ende der Datei: Vielleicht ist es der Upload einer anderen Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now.</source>
        <translation>In den letzten Minuten kam ein Teil an: Vielleicht sendet ihn gerade jemand.</translation>
    </message>
    <message>
        <source>Every part is there: it only needs to be completed.</source>
        <translation>Alle Teile sind da: Er muss nur noch abgeschlossen werden.</translation>
    </message>
    <message>
        <source>%1 are to be sent.</source>
        <translation>%1 sind zu senden.</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. To go on overwrites the parts with what the file holds; “upload” begins a fresh one, “abort-uploads” frees this one.</source>
        <translation>Kein Teil passt nach seinem ETag: Es ist eine andere Datei, oder der Upload ist mit einem Schlüssel verschlüsselt (SSE-KMS) und seine ETags sind keine MD5-Summen. Wer weitermacht, überschreibt die Teile mit dem Inhalt der Datei; „upload“ beginnt einen neuen Upload, „abort-uploads“ gibt diesen frei.</translation>
    </message>
</context>
<context>
    <name>partway::AdoptDialog</name>
    <message>
        <source>This upload belongs to a transfer in the queue, “%1” (%2). Resume that one.</source>
        <translation>Dieser Upload gehört zu einer Übertragung in der Warteschlange, „%1“ (%2). Setzen Sie diese fort.</translation>
    </message>
    <message>
        <source>A transfer in the queue makes the same object already: “%1” (%2). The one that ends last replaces the other&apos;s.</source>
        <translation>Eine Übertragung in der Warteschlange erzeugt schon dasselbe Objekt: „%1“ (%2). Was zuletzt fertig wird, ersetzt das andere.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Begin a new upload</source>
        <translation>Neuen Upload beginnen</translation>
    </message>
    <message>
        <source>Abort it, begin a new one</source>
        <translation>Abbrechen, neu beginnen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Adopt and send the rest</source>
        <translation>Übernehmen und Rest senden</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Show it in the &amp;queue</source>
        <translation>In der &amp;Warteschlange zeigen</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>&amp;Nichts anderes arbeitet mehr an diesem Upload</translation>
    </message>
    <message>
        <source>What becomes of the upload that is there</source>
        <translation>Was mit dem vorhandenen Upload geschieht</translation>
    </message>
    <message>
        <source>&amp;The upload that is there:</source>
        <translation>Der &amp;vorhandene Upload:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>The file on this computer is compared with the parts that are on the server. Parts that match are kept; the rest is sent.</source>
        <translation>Die Datei auf diesem Rechner wird mit den Teilen auf dem Server verglichen. Teile, die übereinstimmen, bleiben; der Rest wird gesendet.</translation>
    </message>
    <message>
        <source>Go on with it; what is not proven is sent again</source>
        <translation>Fortsetzen; was nicht belegt ist, wird neu gesendet</translation>
    </message>
    <message>
        <source>Leave it there, and begin a new one; it is billed on</source>
        <translation>Dort lassen und neu beginnen; er wird weiter berechnet</translation>
    </message>
    <message>
        <source>Abort it, and begin a new one; its parts are freed</source>
        <translation>Abbrechen und neu beginnen; seine Teile werden frei</translation>
    </message>
</context>
<context>
    <name>partway::CaFileField</name>
    <message>
        <source>File with an additional certificate authority</source>
        <translation>Datei mit einer zusätzlichen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>optional, a PEM file</source>
        <translation>optional, eine PEM-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>partway::CellMap</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ColumnMenu</name>
    <message>
        <source>Queue order</source>
        <translation>Reihenfolge der Warteschlange</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>partway::CompletionCommand</name>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>Vervollständigungen gibt es für bash, zsh und fish, nicht für „%1“.</translation>
    </message>
</context>
<context>
    <name>partway::ConflictModel</name>
    <message>
        <source>As chosen below</source>
        <translation>Wie unten gewählt</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Overwrite if different</source>
        <translation>Überschreiben, wenn verschieden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>At the store</source>
        <translation>Auf dem Speicher</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>as much as is written</source>
        <translation>so viel, wie geschrieben wird</translation>
    </message>
</context>
<context>
    <name>partway::ConflictSheet</name>
    <message>
        <source>Do this from now on without asking</source>
        <translation>Von jetzt an so verfahren, ohne zu fragen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Files whose objects are there already</source>
        <translation>Dateien, deren Objekte schon da sind</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>Was mit allen zu tun ist</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>Für &amp;alle:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects are there already</source>
        <translation>
            <numerusform>%Ln Objekt ist schon da</numerusform>
            <numerusform>%Ln Objekte sind schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1. %n other files are new and go up in any case.</source>
        <translation>
            <numerusform>In %1. %n weitere Datei ist neu und wird auf jeden Fall hochgeladen.</numerusform>
            <numerusform>In %1. %n weitere Dateien sind neu und werden auf jeden Fall hochgeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Choose what is to become of them.</source>
        <translation>In %1. Wählen Sie, was aus ihnen werden soll.</translation>
    </message>
    <message>
        <source>“Keep both” uploads under the next free name, such as “file (2).ext”. “Overwrite if different” compares size and checksum first; what cannot be compared counts as different.</source>
        <translation>„Beide behalten“ lädt unter dem nächsten freien Namen hoch, etwa „datei (2).ext“. „Überschreiben, wenn verschieden“ vergleicht erst Größe und Prüfsumme; was sich nicht vergleichen lässt, gilt als verschieden.</translation>
    </message>
</context>
<context>
    <name>partway::ControlActions</name>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Bis &amp;morgen anhalten</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself tomorrow morning</source>
        <translation>Hält jetzt alles an und geht morgen früh von selbst weiter</translation>
    </message>
    <message>
        <source>Pause &amp;until…</source>
        <translation>Anhalten &amp;bis …</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself when you say</source>
        <translation>Hält jetzt alles an und geht von selbst weiter, wann Sie es sagen</translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation>&amp;Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>Ends the pause before its time; what you paused yourself stays so</source>
        <translation>Beendet die Pause vor der Zeit; was Sie selbst angehalten haben, bleibt angehalten</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>Partway stays open when everything is uploaded</source>
        <translation>Partway bleibt offen, wenn alles hochgeladen ist</translation>
    </message>
    <message>
        <source>&amp;Quit Partway</source>
        <translation>Partway b&amp;eenden</translation>
    </message>
    <message>
        <source>Closes Partway when everything is uploaded</source>
        <translation>Schließt Partway, wenn alles hochgeladen ist</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>Be&amp;reitschaft</translation>
    </message>
    <message>
        <source>Sends the computer to sleep when everything is uploaded</source>
        <translation>Versetzt den Rechner in Bereitschaft, wenn alles hochgeladen ist</translation>
    </message>
    <message>
        <source>&amp;When everything is uploaded</source>
        <translation>&amp;Wenn alles hochgeladen ist</translation>
    </message>
</context>
<context>
    <name>partway::ControlDesk</name>
    <message numerus="yes">
        <source>%Ln transfers failed, so nothing was done at the end. Look at them and resume them.</source>
        <translation>
            <numerusform>%Ln Übertragung ist fehlgeschlagen, darum geschah am Ende nichts. Sehen Sie sie an und setzen Sie sie fort.</numerusform>
            <numerusform>%Ln Übertragungen sind fehlgeschlagen, darum geschah am Ende nichts. Sehen Sie sie an und setzen Sie sie fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow, %1</source>
        <translation>Bis &amp;morgen anhalten, %1</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Paused until %1 by timetable</source>
        <translation>Laut Zeitplan bis %1 angehalten</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Bis %1 angehalten</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>Everything is paused until %1, as the timetable says. New transfers wait, too.</source>
        <translation>Alles ist bis %1 angehalten, wie der Zeitplan es sagt. Auch neue Übertragungen warten.</translation>
    </message>
    <message>
        <source>Everything is paused until %1 and goes on by itself then. New transfers wait, too.</source>
        <translation>Alles ist bis %1 angehalten und geht dann von selbst weiter. Auch neue Übertragungen warten.</translation>
    </message>
    <message>
        <source>Quits when everything is uploaded</source>
        <translation>Beendet sich, wenn alles hochgeladen ist</translation>
    </message>
    <message>
        <source>Sleeps when everything is uploaded</source>
        <translation>Bereitschaft, wenn alles hochgeladen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Quits in %Ln s</source>
        <translation>
            <numerusform>Beendet sich in %Ln s</numerusform>
            <numerusform>Beendet sich in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps in %Ln s</source>
        <translation>
            <numerusform>Bereitschaft in %Ln s</numerusform>
            <numerusform>Bereitschaft in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. Partway quits in %Ln seconds.</source>
        <translation>
            <numerusform>Alles ist hochgeladen. Partway beendet sich in %Ln Sekunde.</numerusform>
            <numerusform>Alles ist hochgeladen. Partway beendet sich in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>Alles ist hochgeladen. Der Rechner geht in %Ln Sekunde in Bereitschaft.</numerusform>
            <numerusform>Alles ist hochgeladen. Der Rechner geht in %Ln Sekunden in Bereitschaft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer could not be sent to sleep: %1.</source>
        <translation>Der Rechner konnte nicht in Bereitschaft versetzt werden: %1.</translation>
    </message>
</context>
<context>
    <name>partway::DbusNotifier</name>
    <message>
        <source>Show Partway</source>
        <translation>Partway zeigen</translation>
    </message>
</context>
<context>
    <name>partway::Delivery</name>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is there already, for %Ln files…</source>
        <translation>
            <numerusform>Für %Ln Datei wird nachgesehen, was schon da ist …</numerusform>
            <numerusform>Für %Ln Dateien wird nachgesehen, was schon da ist …</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many to look at each of them.</source>
        <translation>Es sind zu viele, um jedes einzeln anzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %Ln objects are there already. %1 They are queued and looked at when their turn comes; none is overwritten.</source>
        <translation>
            <numerusform>Es ist nicht bekannt, ob %Ln Objekt schon da ist. %1 Es kommt in die Warteschlange und wird angesehen, wenn es an der Reihe ist; überschrieben wird es nicht.</numerusform>
            <numerusform>Es ist nicht bekannt, ob %Ln Objekte schon da sind. %1 Sie kommen in die Warteschlange und werden angesehen, wenn sie an der Reihe sind; keines wird überschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln files with what is there…</source>
        <translation>
            <numerusform>%Ln Datei wird mit dem verglichen, was da ist …</numerusform>
            <numerusform>%Ln Dateien werden mit dem verglichen, was da ist …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already, byte for byte, and were left out.</source>
        <translation>
            <numerusform>%Ln Datei ist schon da, Byte für Byte, und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Dateien sind schon da, Byte für Byte, und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be compared with what is there, since its checksum is of another kind; they are uploaded as if they were different.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht mit dem verglichen werden, was da ist, weil dessen Prüfsumme von anderer Art ist; sie wird hochgeladen, als wäre sie verschieden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht mit dem verglichen werden, was da ist, weil dessen Prüfsumme von anderer Art ist; sie werden hochgeladen, als wären sie verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for free names…</source>
        <translation>Freie Namen werden gesucht …</translation>
    </message>
    <message>
        <source>Looking for uploads in progress…</source>
        <translation>Unfertige Uploads werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Freeing %Ln uploads in progress…</source>
        <translation>
            <numerusform>%Ln unfertiger Upload wird freigegeben …</numerusform>
            <numerusform>%Ln unfertige Uploads werden freigegeben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads in progress could not be aborted and may still be billed. Look at them again in a few minutes.</source>
        <translation>
            <numerusform>%Ln unfertiger Upload konnte nicht abgebrochen werden und wird vielleicht weiter berechnet. Sehen Sie in einigen Minuten noch einmal nach.</numerusform>
            <numerusform>%Ln unfertige Uploads konnten nicht abgebrochen werden und werden vielleicht weiter berechnet. Sehen Sie in einigen Minuten noch einmal nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 goes on. What was sent of it already is not sent again, where the same is written into the pipe.</source>
        <translation>Die Übertragung von %1 geht weiter. Was davon schon gesendet wurde, wird nicht noch einmal gesendet, wenn dasselbe in die Pipe geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 is read already, by the transfer to %2, and was not added again. Remove that transfer first to send the pipe elsewhere.</source>
        <translation>%1 wird schon gelesen, von der Übertragung nach %2, und wurde nicht noch einmal hinzugefügt. Entfernen Sie zuerst diese Übertragung, um die Pipe woandershin zu senden.</translation>
    </message>
</context>
<context>
    <name>partway::DemoCommand</name>
    <message>
        <source>--size is a size such as 200MiB, not “%1”.</source>
        <translation>--size ist eine Größe wie 200MiB, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be emptied. Remove it, then try again.</source>
        <translation>%1 kann nicht geleert werden. Entfernen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Making a sample of %1 …</source>
        <translation>Eine Probe von %1 wird erzeugt …</translation>
    </message>
    <message>
        <source>The sample could not be written to %1 (%2). Free some space, then try again.</source>
        <translation>Die Probe konnte nicht nach %1 geschrieben werden (%2). Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The practice store is at %1. Sending the sample in parts of %2 …</source>
        <translation>Der Übungsspeicher ist unter %1. Die Probe wird in Teilen von %2 gesendet …</translation>
    </message>
    <message>
        <source>Reading it back …</source>
        <translation>Sie wird zurückgelesen …</translation>
    </message>
    <message>
        <source>read %1 of %2</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>It arrived and is identical: %1, %2, SHA-256 %3.</source>
        <translation>Sie ist angekommen und identisch: %1, %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>The practice store keeps it in %1.</source>
        <translation>Der Übungsspeicher bewahrt sie in %1 auf.</translation>
    </message>
</context>
<context>
    <name>partway::DestinationBar</name>
    <message>
        <source>Account to upload to</source>
        <translation>Konto, in das hochgeladen wird</translation>
    </message>
    <message>
        <source>Bucket to upload to</source>
        <translation>Bucket, in den hochgeladen wird</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Prefix of the new objects</source>
        <translation>Präfix der neuen Objekte</translation>
    </message>
    <message>
        <source>Upload &amp;to</source>
        <translation>&amp;Hochladen nach</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>Prä&amp;fix</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Look through accounts, buckets and folders for the destination (Ctrl+D)</source>
        <translation>Konten, Buckets und Ordner nach dem Ziel durchsehen (Strg+D)</translation>
    </message>
    <message>
        <source>prefix, optional</source>
        <translation>Präfix, wahlfrei</translation>
    </message>
    <message>
        <source>Stands in front of the names of all files, for example reels/day1/</source>
        <translation>Steht vor den Namen aller Dateien, zum Beispiel reels/tag1/</translation>
    </message>
</context>
<context>
    <name>partway::DestinationChooser</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>There is no bucket. Type the name of one that these keys may use.</source>
        <translation>Es ist kein Bucket da. Geben Sie den Namen eines Buckets ein, den diese Schlüssel benutzen dürfen.</translation>
    </message>
    <message>
        <source>Choose a bucket. Enter opens it.</source>
        <translation>Wählen Sie einen Bucket. Die Eingabetaste öffnet ihn.</translation>
    </message>
    <message>
        <source>Enter opens a folder, Backspace goes up.</source>
        <translation>Die Eingabetaste öffnet einen Ordner, die Rücktaste geht nach oben.</translation>
    </message>
    <message>
        <source>Nothing is made at the store: the folder exists with the first file that is uploaded into it.</source>
        <translation>Auf dem Speicher wird nichts angelegt: Der Ordner entsteht mit der ersten Datei, die in ihn hochgeladen wird.</translation>
    </message>
    <message>
        <source>Accounts and places that were used last</source>
        <translation>Konten und zuletzt benutzte Orte</translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation>Buckets und Ordner</translation>
    </message>
    <message>
        <source>Bucket and prefix</source>
        <translation>Bucket und Präfix</translation>
    </message>
    <message>
        <source>bucket/prefix/, or choose below</source>
        <translation>bucket/präfix/, oder unten wählen</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <source>name of the new folder, then Enter</source>
        <translation>Name des neuen Ordners, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Upload to</source>
        <translation>&amp;Hochladen nach</translation>
    </message>
    <message>
        <source>Takes what stands above (Ctrl+Enter)</source>
        <translation>Nimmt, was oben steht (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>A link named this place. Enter looks at it, “Choose” takes it; until then nothing is asked or sent.</source>
        <translation>Ein Link hat diesen Ort genannt. Die Eingabetaste sieht ihn an, „Wählen“ übernimmt ihn; bis dahin wird nichts gefragt und nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>partway::DetailsPane</name>
    <message>
        <source>sent whole, in one request</source>
        <translation>als Ganzes gesendet, in einer Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1, %2 confirmed</source>
        <translation>
            <numerusform>%Ln zu %1, %2 bestätigt</numerusform>
            <numerusform>%Ln zu je %1, %2 bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 Bytes)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Upload ID</source>
        <translation>Upload-ID</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The store deletes it</source>
        <translation>Der Speicher löscht es</translation>
    </message>
    <message>
        <source>Begun again</source>
        <translation>Neu begonnen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>Zeitpunkt des Fehlers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Erneut nachgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of several sizes, %1 confirmed</source>
        <translation>
            <numerusform>%Ln eigener Größe, %1 bestätigt</numerusform>
            <numerusform>%Ln verschiedener Größe, %1 bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept alive at</source>
        <translation>Am Leben gehalten um</translation>
    </message>
    <message>
        <source>Keeping it alive failed</source>
        <translation>Am Leben halten misslang</translation>
    </message>
</context>
<context>
    <name>partway::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>This is what is copied. It holds no keys and no links; read it before you hand it on.</source>
        <translation>Das wird kopiert. Es enthält keine Schlüssel und keine Links; lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>With the &amp;names of files, buckets and objects that have errors</source>
        <translation>Mit den &amp;Namen der Dateien, Buckets und Objekte, bei denen Fehler auftraten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>partway::DropOverlay</name>
    <message>
        <source>Drop files</source>
        <translation>Dateien ablegen</translation>
    </message>
</context>
<context>
    <name>partway::EmptyState</name>
    <message>
        <source>No transfer matches</source>
        <translation>Keine passende Übertragung</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Where should files go?</source>
        <translation>Wohin sollen Dateien?</translation>
    </message>
    <message>
        <source>Choose an account and a bucket above; then drop files here.</source>
        <translation>Wählen Sie oben ein Konto und einen Bucket; legen Sie dann Dateien hier ab.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>They upload to %1, in parallel parts. Whatever the line or this computer does in between, they never start again from zero.</source>
        <translation>Sie werden in parallelen Teilen nach %1 hochgeladen. Was die Leitung oder dieser Rechner auch zwischendurch tut: sie beginnen nie von vorn.</translation>
    </message>
    <message>
        <source>No name, destination or account here has all of these words: %1</source>
        <translation>Kein Name, Ziel oder Konto hier enthält alle diese Wörter: %1</translation>
    </message>
    <message>
        <source>Nothing goes to this account yet</source>
        <translation>Zu diesem Konto geht noch nichts</translation>
    </message>
    <message>
        <source>Choose it above as the destination; then drop files here.</source>
        <translation>Wählen Sie es oben als Ziel; legen Sie dann Dateien hier ab.</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Transfers that move or wait for their turn are listed here.</source>
        <translation>Hier stehen Übertragungen, die laufen oder warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>Nichts ist angehalten</translation>
    </message>
    <message>
        <source>Pausing keeps every finished part; Space pauses what is selected and brings it back. Some stores delete what is paused for long; this list says when.</source>
        <translation>Anhalten behält jeden fertigen Teil; die Leertaste hält das Ausgewählte an und setzt es fort. Manche Speicher löschen, was lange angehalten ist; diese Liste sagt, wann.</translation>
    </message>
    <message>
        <source>Nothing is finished yet</source>
        <translation>Noch nichts ist fertig</translation>
    </message>
    <message>
        <source>What has arrived is listed here, each verified, until you remove it.</source>
        <translation>Was angekommen ist, steht hier, jedes geprüft, bis Sie es entfernen.</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>What cannot go on by itself is listed here, with what happened and a button that helps.</source>
        <translation>Was nicht von selbst weitergehen kann, steht hier, mit dem, was geschehen ist, und einer Schaltfläche, die hilft.</translation>
    </message>
</context>
<context>
    <name>partway::ExcludeList</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Names that are left out</source>
        <translation>Namen, die ausgelassen werden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Ein Muster hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the pattern</source>
        <translation>Das Muster entfernen</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Übliche</translation>
    </message>
    <message>
        <source>Puts the patterns back that Partway came with</source>
        <translation>Stellt die Muster wieder her, die Partway mitgebracht hat</translation>
    </message>
</context>
<context>
    <name>partway::ExpiryDesk</name>
    <message>
        <source>The store deletes what was sent of %1 at about %2. Resume it to keep that.</source>
        <translation>Der Speicher löscht gegen %2, was von %1 gesendet wurde. Setzen Sie es fort, um das zu behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Stores delete what was sent of %Ln stopped uploads, first that of %1 at about %2. Resume them to keep it.</source>
        <translation>
            <numerusform>Speicher löschen, was von %Ln gestoppten Upload gesendet wurde: von %1 gegen %2. Setzen Sie ihn fort, um es zu behalten.</numerusform>
            <numerusform>Speicher löschen, was von %Ln gestoppten Uploads gesendet wurde, zuerst von %1 gegen %2. Setzen Sie sie fort, um es zu behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads expire soon</source>
        <translation>
            <numerusform>%Ln Upload läuft bald ab</numerusform>
            <numerusform>%Ln Uploads laufen bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 could not be kept alive. The store deletes what was sent of it at about %2. Resume it to keep that.</source>
        <translation>%1 konnte nicht am Leben gehalten werden. Der Speicher löscht gegen %2, was davon gesendet ist. Setzen Sie es fort, um das zu behalten.</translation>
    </message>
</context>
<context>
    <name>partway::ExportActions</name>
    <message>
        <source>&amp;Export list</source>
        <translation>Liste e&amp;xportieren</translation>
    </message>
    <message>
        <source>Finished, failed and aborted…</source>
        <translation>Fertige, fehlgeschlagene und abgebrochene …</translation>
    </message>
    <message>
        <source>All transfers…</source>
        <translation>Alle Übertragungen …</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>transfers.csv</source>
        <comment>a file name</comment>
        <translation>uebertragungen.csv</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2. Choose another folder, or free some space.</source>
        <translation>Die Liste konnte nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers were written to %1.</source>
        <translation>
            <numerusform>%Ln Übertragung wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Übertragungen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>partway::FiguresBar</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel …</translation>
    </message>
    <message>
        <source>Abort older than…</source>
        <translation>Ältere abbrechen …</translation>
    </message>
    <message>
        <source>All uploads in progress</source>
        <translation>Alle unfertigen Uploads</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Unfertige Uploads</translation>
    </message>
    <message>
        <source>Stored and billed</source>
        <translation>Gespeichert und berechnet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Deleted by the store soon</source>
        <translation>Löscht der Speicher bald</translation>
    </message>
    <message>
        <source>What the store removes by itself, by a rule of the bucket</source>
        <translation>Was der Speicher nach einer Regel des Buckets von selbst entfernt</translation>
    </message>
    <message>
        <source>Asks for an age, and tells what that would free</source>
        <translation>Fragt nach dem Alter und sagt, was das freigäbe</translation>
    </message>
    <message>
        <source>More for uploads in progress</source>
        <translation>Mehr zu unfertigen Uploads</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>Without what lies at stores whose price is not known. The account&apos;s settings have a place for it.</source>
        <translation>Ohne das, was bei Speichern liegt, deren Preis nicht bekannt ist. In den Einstellungen des Kontos ist Platz dafür.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln selected…</source>
        <translation>
            <numerusform>%Ln ausgewählten abbrechen …</numerusform>
            <numerusform>%Ln ausgewählte abbrechen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing more is asked of the stores</source>
        <translation>Die Speicher werden nichts mehr gefragt</translation>
    </message>
    <message>
        <source>Asks the stores again (F5)</source>
        <translation>Fragt die Speicher erneut (F5)</translation>
    </message>
</context>
<context>
    <name>partway::FileChoice</name>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>In &amp;Ordner suchen …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Looks through a folder, and those in it, for files of this name and size</source>
        <translation>Sucht in einem Ordner und seinen Unterordnern nach Dateien dieses Namens und dieser Größe</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Files that could be it</source>
        <translation>Dateien, die es sein könnten</translation>
    </message>
    <message>
        <source>The file of this upload</source>
        <translation>Die Datei dieses Uploads</translation>
    </message>
    <message>
        <source>The folder to look through</source>
        <translation>Der Ordner, der durchsucht wird</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln files in %1…</source>
        <translation>
            <numerusform>%Ln Datei in %1 angesehen …</numerusform>
            <numerusform>%Ln Dateien in %1 angesehen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln files in %1 has this name and size. Choose the file by hand, or look in another folder.</source>
        <translation>
            <numerusform>Die %Ln Datei in %1 hat nicht diesen Namen und diese Größe. Wählen Sie die Datei selbst, oder suchen Sie in einem anderen Ordner.</numerusform>
            <numerusform>Keine von %Ln Dateien in %1 hat diesen Namen und diese Größe. Wählen Sie die Datei selbst, oder suchen Sie in einem anderen Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could be it, the likeliest first. Open one to compare it.</source>
        <translation>
            <numerusform>%Ln Datei könnte es sein. Öffnen Sie sie, um sie zu vergleichen.</numerusform>
            <numerusform>%Ln Dateien könnten es sein, die wahrscheinlichste zuerst. Öffnen Sie eine, um sie zu vergleichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FileComparison</name>
    <message>
        <source>compared %1 of %2 parts</source>
        <translation>%1 von %2 Teilen verglichen</translation>
    </message>
</context>
<context>
    <name>partway::FindingsView</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>partway::FinishCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Nennen Sie den Upload mit --upload-id; „uploads“ listet sie auf.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to complete it without a question.</source>
        <translation>Hier kann niemand gefragt werden. Mit --yes wird er ohne Rückfrage abgeschlossen.</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer: “resume %1” sends what is missing, and completes it.</source>
        <translation>Dieser Upload gehört zu Übertragung %1 dieses Computers: „resume %1“ sendet, was fehlt, und schließt ihn ab.</translation>
    </message>
    <message>
        <source>Whether this upload belongs to a transfer of this computer cannot be told: %1</source>
        <translation>Ob dieser Upload zu einer Übertragung dieses Computers gehört, lässt sich nicht feststellen: %1</translation>
    </message>
    <message>
        <source>Not proven without the file: that these are all of its parts, and that their bytes are right. --file FILE compares them.</source>
        <translation>Ohne die Datei nicht bewiesen: dass dies alle ihre Teile sind und ihre Bytes stimmen. --file DATEI vergleicht sie.</translation>
    </message>
    <message>
        <source>Parts that differ: %1</source>
        <translation>Teile, die abweichen: %1</translation>
    </message>
    <message>
        <source>Parts that are missing: %1</source>
        <translation>Teile, die fehlen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file.</source>
        <translation>
            <numerusform>%Ln Teil liegt hinter dem Ende der Datei.</numerusform>
            <numerusform>%Ln Teile liegen hinter dem Ende der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not %1, and was not completed. “adopt” sends what differs or is missing.</source>
        <translation>Der Upload ist nicht %1 und wurde nicht abgeschlossen. „adopt“ sendet, was abweicht oder fehlt.</translation>
    </message>
    <message>
        <source>Every part is the file&apos;s.</source>
        <translation>Jeder Teil ist der der Datei.</translation>
    </message>
    <message>
        <source>The sizes are the file&apos;s, but this store keeps no digest of its parts that can be compared: whether the bytes are right is not proven.</source>
        <translation>Die Größen sind die der Datei, aber dieser Speicher bewahrt keine vergleichbare Prüfsumme der Teile auf: Dass die Bytes stimmen, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>Complete it? [y/N] </source>
        <translation>Abschließen? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was completed.</source>
        <translation>Es wurde nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is complete: %2.</source>
        <translation>%1 ist vollständig: %2.</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s.</source>
        <translation>Kein Teil passt nach seinem ETag: Es ist eine andere Datei, oder der Upload ist mit einem Schlüssel verschlüsselt (SSE-KMS) und seine ETags sind keine MD5-Summen.</translation>
    </message>
    <message>
        <source>Nothing was completed. Without --file it is completed unproven.</source>
        <translation>Es wurde nichts abgeschlossen. Ohne --file wird er unbewiesen abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>partway::FinishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Choose the file to &amp;prove it…</source>
        <translation>Datei wählen, die es &amp;belegt …</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>&amp;Nichts anderes arbeitet mehr an diesem Upload</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>&amp;Übernehmen …</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>Objekt-&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>The store puts the parts that are there together into one object. Nothing is sent.</source>
        <translation>Der Speicher fügt die vorhandenen Teile zu einem Objekt zusammen. Gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Es wird nachgesehen, was da ist …</translation>
    </message>
    <message>
        <source>The store puts the parts together. That may take minutes for a large object.</source>
        <translation>Der Speicher fügt die Teile zusammen. Bei einem großen Objekt kann das Minuten dauern.</translation>
    </message>
    <message>
        <source>It is finished: the object is there, %1, and it is what the parts make.</source>
        <translation>Fertig: Das Objekt ist da, %1, und es ist, was die Teile ergeben.</translation>
    </message>
    <message>
        <source>It cannot be finished as it is. %1 Adopt it with its file: what is missing is sent, what is there is kept.</source>
        <translation>So lässt er sich nicht abschließen. %1 Übernehmen Sie ihn mit seiner Datei: Was fehlt, wird gesendet, was da ist, bleibt.</translation>
    </message>
    <message>
        <source>The parts follow each other without a gap. That they are the whole file, and its bytes, is not proven: only the file itself could tell.</source>
        <translation>Die Teile folgen lückenlos aufeinander. Dass sie die ganze Datei sind und ihre Bytes enthalten, ist nicht belegt: Das könnte nur die Datei selbst zeigen.</translation>
    </message>
    <message>
        <source>It is not proven. %1 Choose another file.</source>
        <translation>Es ist nicht belegt. %1 Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Every part matches “%1”: it is this file, whole.</source>
        <translation>Jeder Teil stimmt mit „%1“ überein: Es ist diese Datei, vollständig.</translation>
    </message>
    <message>
        <source>This is not “%1” as it is now (%2). Adopt the upload to send what is not the same, or choose another file.</source>
        <translation>Das ist nicht „%1“, wie es jetzt ist (%2). Übernehmen Sie den Upload, um das Abweichende zu senden, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have the sizes that “%1” asks for; the store keeps nothing that proves their bytes.</source>
        <translation>
            <numerusform>%Ln Teil hat die Größe, die „%1“ verlangt; der Speicher hat nichts, was seine Bytes belegt.</numerusform>
            <numerusform>%Ln Teile haben die Größen, die „%1“ verlangt; der Speicher hat nichts, was ihre Bytes belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not there any more: somebody finished or aborted it, or the store removed it. Nothing was changed.</source>
        <translation>Der Upload ist nicht mehr da: Jemand hat ihn abgeschlossen oder abgebrochen, oder der Speicher hat ihn gelöscht. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>The upload ended, and the object that is there is not what its parts make. Somebody else may have aborted it or written the object. Look at the object before you rely on it.</source>
        <translation>Der Upload ist zu Ende, und das vorhandene Objekt ist nicht, was seine Teile ergeben. Womöglich hat ihn jemand abgebrochen oder das Objekt geschrieben. Sehen Sie sich das Objekt an, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>The parts, or the object of that key, have changed since they were looked at, so nothing was finished. Somebody is at work there; look again later.</source>
        <translation>Die Teile oder das Objekt mit diesem Schlüssel haben sich seit dem Nachsehen geändert; deshalb wurde nichts abgeschlossen. Jemand arbeitet daran; sehen Sie später noch einmal nach.</translation>
    </message>
    <message>
        <source>The store does not take these parts as a whole upload. Adopt it with its file: what is missing is sent.</source>
        <translation>Der Speicher nimmt diese Teile nicht als ganzen Upload an. Übernehmen Sie ihn mit seiner Datei: Was fehlt, wird gesendet.</translation>
    </message>
    <message>
        <source>No part matches “%1” by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. Its bytes are not proven.</source>
        <translation>Kein Teil passt nach seinem ETag zu „%1“: Es ist eine andere Datei, oder der Upload ist mit einem Schlüssel verschlüsselt (SSE-KMS) und seine ETags sind keine MD5-Summen. Seine Bytes sind nicht bewiesen.</translation>
    </message>
</context>
<context>
    <name>partway::FirstStart</name>
    <message>
        <source>Add a place to upload to</source>
        <translation>Einen Ort zum Hochladen anlegen</translation>
    </message>
    <message>
        <source>Partway sends large files to Storj, Amazon S3, Cloudflare R2 and every other store that speaks S3. An account says which one, and with whose keys.</source>
        <translation>Partway sendet große Dateien an Storj, Amazon S3, Cloudflare R2 und jeden anderen Speicher, der S3 spricht. Ein Konto sagt, an welchen und mit wessen Schlüsseln.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto anlegen …</translation>
    </message>
    <message>
        <source>Type in the keys that your provider shows. They go into the system&apos;s keychain.</source>
        <translation>Geben Sie die Schlüssel ein, die Ihr Anbieter zeigt. Sie kommen in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Konten importieren …</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Übungsspeicher ausprobieren</translation>
    </message>
    <message>
        <source>A small S3 server on this computer, to try everything out. Nothing leaves the computer, and nothing costs anything.</source>
        <translation>Ein kleiner S3-Server auf diesem Rechner, um alles auszuprobieren. Nichts verlässt den Rechner, und nichts kostet etwas.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of other programs are on this computer.</source>
        <translation>
            <numerusform>%n Konto anderer Programme ist auf diesem Rechner.</numerusform>
            <numerusform>%n Konten anderer Programme sind auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the files of AWS, rclone, s3cmd, the MinIO client or Cyberduck.</source>
        <translation>Aus den Dateien von AWS, rclone, s3cmd, dem MinIO-Client oder Cyberduck.</translation>
    </message>
</context>
<context>
    <name>partway::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ein Konto anlegen</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto anlegen …</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>Eine Datei ablegen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Anhalten und weitermachen</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>Wie das geht</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They go to the account, bucket and prefix that stand above the list.</source>
        <translation>Legen Sie Dateien oder Ordner irgendwo in diesem Fenster ab. Sie gehen zu Konto, Bucket und Präfix, die über der Liste stehen.</translation>
    </message>
    <message>
        <source>Space pauses what is selected and keeps every finished part. What stays half-finished at a store is listed under “In progress”.</source>
        <translation>Die Leertaste hält an, was ausgewählt ist, und behält jeden fertigen Teil. Was bei einem Speicher halb fertig bleibt, steht unter „Unfertig“.</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Erste Schritte schließen</translation>
    </message>
    <message>
        <source>Close (Esc); “First steps” in the help menu brings them back</source>
        <translation>Schließen (Esc); „Erste Schritte“ im Hilfemenü holt sie zurück</translation>
    </message>
    <message>
        <source>Partway knows where to upload to, and with whose keys.</source>
        <translation>Partway weiß, wohin es hochladen soll und mit wessen Schlüsseln.</translation>
    </message>
    <message>
        <source>For trying things out there is the practice store, on this computer alone. Add your own store whenever you like.</source>
        <translation>Zum Ausprobieren ist der Übungsspeicher da, nur auf diesem Rechner. Legen Sie Ihren eigenen Speicher an, wann immer Sie mögen.</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys. Or try the practice store, which is on this computer alone.</source>
        <translation>Es sagt, zu welchem Speicher Dateien gehen und mit wessen Schlüsseln. Oder probieren Sie den Übungsspeicher aus, der nur auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>Step %L1, done</source>
        <translation>Schritt %L1, erledigt</translation>
    </message>
    <message>
        <source>Step %L1</source>
        <translation>Schritt %L1</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys.</source>
        <translation>Es sagt, zu welchem Speicher Dateien gehen und mit wessen Schlüsseln.</translation>
    </message>
</context>
<context>
    <name>partway::FolderActions</name>
    <message>
        <source>Show its &amp;files</source>
        <translation>Dateien &amp;zeigen</translation>
    </message>
    <message>
        <source>Re&amp;try failed files</source>
        <translation>Fehlgeschlagene Dateien &amp;wiederholen</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Lists every file of the folder with its state</source>
        <translation>Listet jede Datei des Ordners mit ihrem Zustand auf</translation>
    </message>
    <message>
        <source>Tries once more what failed, and looks again at what could not be read</source>
        <translation>Versucht noch einmal, was fehlgeschlagen ist, und sieht noch einmal nach, was nicht gelesen werden konnte</translation>
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
        <translation>%1 Dateien/s</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesModel</name>
    <message>
        <source>%1
Key: %2</source>
        <translation>%1
Schlüssel: %2</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesPane</name>
    <message>
        <source>Files of the folder</source>
        <translation>Dateien des Ordners</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are selected. Choose one to see its files.</source>
        <translation>
            <numerusform>%Ln Ordner ist ausgewählt. Wählen Sie einen aus, um seine Dateien zu sehen.</numerusform>
            <numerusform>%Ln Ordner sind ausgewählt. Wählen Sie einen aus, um seine Dateien zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to see its files.</source>
        <translation>Wählen Sie einen Ordner aus, um seine Dateien zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a folder, its files</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show:</source>
        <comment>which files</comment>
        <translation>Zeigen:</translation>
    </message>
</context>
<context>
    <name>partway::FolderFollow</name>
    <message numerus="yes">
        <source>%Ln files (%1) are at %2, verified.</source>
        <translation>
            <numerusform>%Ln Datei (%1) liegt unter %2, geprüft.</numerusform>
            <numerusform>%Ln Dateien (%1) liegen unter %2, geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped:</source>
        <translation>
            <numerusform>%Ln wurde übersprungen:</numerusform>
            <numerusform>%Ln wurden übersprungen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <translation>
            <numerusform>%Ln ist fehlgeschlagen:</numerusform>
            <numerusform>%Ln sind fehlgeschlagen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: “%1” lists them all.</source>
        <translation>
            <numerusform>und %Ln weiteres: „%1“ listet alle auf.</numerusform>
            <numerusform>und %Ln weitere: „%1“ listet alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>Angehalten; was fertig ist, bleibt erhalten. So geht es weiter:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>Was fertig ist, bleibt erhalten. So versuchen Sie es erneut:</translation>
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
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>partway::FolderNews</name>
    <message>
        <source>Upload stopped: %1</source>
        <translation>Upload gestoppt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of %1 failed</source>
        <translation>
            <numerusform>%Ln Datei von %1 fehlgeschlagen</numerusform>
            <numerusform>%Ln Dateien von %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1. The window says why the others failed.</source>
        <translation>
            <numerusform>%Ln Datei liegt auf %1. Das Fenster sagt, warum die anderen fehlgeschlagen sind.</numerusform>
            <numerusform>%Ln Dateien liegen auf %1. Das Fenster sagt, warum die anderen fehlgeschlagen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder finished: %1</source>
        <translation>Ordner fertig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1.</source>
        <translation>
            <numerusform>%Ln Datei liegt auf %1.</numerusform>
            <numerusform>%Ln Dateien liegen auf %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderPreview</name>
    <message>
        <source>Looking through the folders…</source>
        <translation>Die Ordner werden durchgesehen …</translation>
    </message>
    <message>
        <source>Upload folders</source>
        <translation>Ordner hochladen</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Die Ordner werden durchgesehen</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>Die ersten Dateien</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>They go to %1, with their folders in their keys.</source>
        <translation>Sie gehen nach %1, mit ihren Ordnern in den Schlüsseln.</translation>
    </message>
    <message>
        <source>Looking through the folders… %1</source>
        <translation>Die Ordner werden durchgesehen … %1</translation>
    </message>
    <message>
        <source>There is no file to upload in there</source>
        <translation>Darin ist keine Datei zum Hochladen</translation>
    </message>
    <message>
        <source>Upload %1?</source>
        <translation>%1 hochladen?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderRowChoice</name>
    <message>
        <source>&amp;One row for the whole folder</source>
        <translation>&amp;Eine Zeile für den ganzen Ordner</translation>
    </message>
    <message>
        <source>Follow symbolic &amp;links</source>
        <translation>Symbolischen &amp;Links folgen</translation>
    </message>
    <message>
        <source>Keep &amp;empty folders</source>
        <translation>Leere &amp;Ordner behalten</translation>
    </message>
    <message>
        <source>Spell names as the &amp;disk does</source>
        <translation>&amp;Namen so schreiben wie die Platte</translation>
    </message>
    <message>
        <source>Send names that are no te&amp;xt</source>
        <translation>Namen senden, die kein Te&amp;xt sind</translation>
    </message>
    <message>
        <source>Its files go up as one thing, with counts, and a list that says what became of each. Made for very many files: they begin at once and take little memory.</source>
        <translation>Die Dateien werden als Ganzes hochgeladen, mit Zahlen und einer Liste, die sagt, was aus jeder wurde. Gemacht für sehr viele Dateien: Sie beginnen sofort und brauchen wenig Speicher.</translation>
    </message>
    <message>
        <source>Where an object is there &amp;already:</source>
        <translation>Wo schon ein Objekt i&amp;st:</translation>
    </message>
    <message>
        <source>Leave it, skip the file</source>
        <translation>Es lassen, die Datei überspringen</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Es überschreiben</translation>
    </message>
    <message>
        <source>One row asks no question for each file, compares none, and keeps none under a second name.</source>
        <translation>Eine Zeile fragt nicht für jede Datei nach, vergleicht keine und behält keine unter einem zweiten Namen.</translation>
    </message>
    <message>
        <source>Sends what links lead to, and what is in folders that they lead to. Else they are listed as skipped.</source>
        <translation>Sendet, wohin Links führen, und was in Ordnern ist, zu denen sie führen. Sonst stehen sie als übersprungen in der Liste.</translation>
    </message>
    <message>
        <source>Makes an object “name/” for each. Else they are listed as skipped: stores know no folders.</source>
        <translation>Legt für jeden ein Objekt „Name/“ an. Sonst stehen sie als übersprungen in der Liste: Speicher kennen keine Ordner.</translation>
    </message>
    <message>
        <source>Else letters with accents are put together (NFC), as most programs write them, so that names are found again.</source>
        <translation>Sonst werden Buchstaben mit Akzenten zusammengesetzt (NFC), wie die meisten Programme sie schreiben, damit man die Namen wiederfindet.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 become %XX in the key. Else such files are listed as skipped.</source>
        <translation>Bytes, die kein UTF-8 sind, werden im Schlüssel zu %XX. Sonst stehen solche Dateien als übersprungen in der Liste.</translation>
    </message>
</context>
<context>
    <name>partway::FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>partway::GuideDesk</name>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
</context>
<context>
    <name>partway::HelpDesk</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Diagnose kopieren …</translation>
    </message>
    <message>
        <source>What helps to find a fault, without secrets; you see it before it is copied</source>
        <translation>Was hilft, einen Fehler zu finden, ohne Geheimnisse; Sie sehen es, bevor es kopiert wird</translation>
    </message>
    <message>
        <source>A&amp;bout Partway</source>
        <translation>Ü&amp;ber Partway</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Die Diagnose ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Opens at the page about what you are looking at</source>
        <translation>Öffnet sich auf der Seite zu dem, was Sie gerade sehen</translation>
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
        <translation>Es gibt keinen Schlüsselbund, der die importierten Schlüssel aufbewahren könnte. Sie werden nur für diese Sitzung behalten und beim nächsten Start wieder erfragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were imported.</source>
        <translation>
            <numerusform>%n Konto wurde importiert.</numerusform>
            <numerusform>%n Konten wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need keys yet: enter them from their menu in the side bar.</source>
        <translation>
            <numerusform>%n davon braucht noch Schlüssel: Geben Sie sie über das Menü des Kontos in der Seitenleiste ein.</numerusform>
            <numerusform>%n davon brauchen noch Schlüssel: Geben Sie sie über das Menü der Konten in der Seitenleiste ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Looking for accounts of other programs on this computer…</source>
        <translation>Konten anderer Programme auf diesem Rechner werden gesucht …</translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation>Gefundene Konten</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>No accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck were found on this computer. Choose a file to look into another one.</source>
        <translation>Auf diesem Rechner wurden keine Konten von AWS, rclone, s3cmd, dem MinIO-Client oder Cyberduck gefunden. Wählen Sie eine Datei, um in einer anderen nachzusehen.</translation>
    </message>
    <message>
        <source>Choose what to take over. Keys go straight into the system&apos;s keychain; the files stay as they are.</source>
        <translation>Wählen Sie, was übernommen werden soll. Schlüssel kommen geradewegs in den Schlüsselbund des Systems; die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No accounts at S3 stores are in this file.</source>
        <translation>In dieser Datei sind keine Konten bei S3-Speichern.</translation>
    </message>
    <message>
        <source>%1; it is there already, as “%2”</source>
        <translation>%1; schon da, als „%2“</translation>
    </message>
    <message numerus="yes">
        <source>Import %n accounts</source>
        <translation>
            <numerusform>%n Konto importieren</numerusform>
            <numerusform>%n Konten importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>File with accounts</source>
        <translation>Datei mit Konten</translation>
    </message>
</context>
<context>
    <name>partway::InProgressDesk</name>
    <message>
        <source>What was saved could not be noted down. %1</source>
        <translation>Was gespart wurde, ließ sich nicht festhalten. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more buckets of this account could not be listed either.</source>
        <translation>
            <numerusform>%1 %Ln weiterer Bucket dieses Kontos ließ sich auch nicht auflisten.</numerusform>
            <numerusform>%1 %Ln weitere Buckets dieses Kontos ließen sich auch nicht auflisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>A rule belongs to one bucket: choose one in the side bar or one of its uploads; then ask for the rule again.</source>
        <translation>Eine Regel gehört zu einem Bucket: Wählen Sie einen in der Seitenleiste oder einen seiner Uploads und rufen Sie die Regel dann erneut auf.</translation>
    </message>
    <message>
        <source>Saved so far: %1, %2 a month</source>
        <comment>an amount of bytes, money</comment>
        <translation>Bisher gespart: %1, %2 im Monat</translation>
    </message>
</context>
<context>
    <name>partway::InProgressPage</name>
    <message>
        <source>Ask the stores again</source>
        <translation>Speicher erneut fragen</translation>
    </message>
    <message>
        <source>R&amp;ule about unfinished uploads…</source>
        <translation>&amp;Regel zu unfertigen Uploads …</translation>
    </message>
    <message>
        <source>Abort &amp;older than…</source>
        <translation>Ä&amp;ltere abbrechen …</translation>
    </message>
    <message>
        <source>Abort all of a &amp;prefix…</source>
        <translation>Alle eines &amp;Präfixes abbrechen …</translation>
    </message>
    <message>
        <source>Abort all that this program does not &amp;know…</source>
        <translation>Alle &amp;unbekannten abbrechen …</translation>
    </message>
    <message>
        <source>What was &amp;saved so far…</source>
        <translation>Was bisher &amp;gespart wurde …</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Spal&amp;ten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1, %2 a month would be freed</source>
        <translation>
            <numerusform>%Ln ausgewählt: %1, %2 im Monat würden frei</numerusform>
            <numerusform>%Ln ausgewählt: %1, %2 im Monat würden frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1 would be freed</source>
        <translation>
            <numerusform>%Ln ausgewählt: %1 würden frei</numerusform>
            <numerusform>%Ln ausgewählt: %1 würden frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unfinished on servers, as of %1</source>
        <comment>a time</comment>
        <translation>Nichts Unfertiges auf Servern, Stand: %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 im Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire soon</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln verfällt bald</numerusform>
            <numerusform>%Ln verfallen bald</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>On servers, unfinished: %1</source>
        <comment>a list of figures</comment>
        <translation>Unfertig auf Servern: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>In der Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Copy S3 URI</source>
        <translation>S3-URI kopieren</translation>
    </message>
    <message>
        <source>Copy upload ID</source>
        <translation>Upload-ID kopieren</translation>
    </message>
    <message>
        <source>Check or uncheck all</source>
        <translation>Alle an- oder abwählen</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Uploads that were begun and neither finished nor aborted are hidden from listings of objects, and most stores take money for them.</source>
        <translation>Uploads, die begonnen, aber weder abgeschlossen noch abgebrochen wurden, sind in Objektlisten nicht zu sehen, und die meisten Speicher berechnen sie.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>%1 Add an account, and they are looked for there.</source>
        <translation>%1 Legen Sie ein Konto an, dann wird dort danach gesucht.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto anlegen …</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Noch nicht danach gesucht</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Looking for unfinished uploads</source>
        <translation>Unfertige Uploads werden gesucht</translation>
    </message>
    <message>
        <source>%1 Each bucket is listed, whoever began them; rows appear as they come.</source>
        <translation>%1 Jeder Bucket wird aufgelistet, wer immer sie begonnen hat; Zeilen erscheinen, sobald sie da sind.</translation>
    </message>
    <message>
        <source>Nothing is left unfinished</source>
        <translation>Nichts ist unfertig geblieben</translation>
    </message>
    <message>
        <source>Nothing is left unfinished here</source>
        <translation>Hier ist nichts unfertig geblieben</translation>
    </message>
    <message>
        <source>%1 There are none, so nothing is paid for in vain.</source>
        <translation>%1 Es gibt keine, also wird nichts umsonst bezahlt.</translation>
    </message>
    <message>
        <source>The stores could not be asked</source>
        <translation>Die Speicher ließen sich nicht fragen</translation>
    </message>
    <message>
        <source>The messages above say why, and what helps.</source>
        <translation>Die Meldungen oben sagen, warum, und was hilft.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No upload matches</source>
        <translation>Kein Upload passt</translation>
    </message>
    <message>
        <source>No key, bucket or account here has all of these words: %1</source>
        <translation>Kein Schlüssel, Bucket oder Konto hier enthält alle diese Wörter: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: how much would be freed is not known</source>
        <translation>
            <numerusform>%Ln ausgewählt: wie viel frei würde, ist nicht bekannt</numerusform>
            <numerusform>%Ln ausgewählt: wie viel frei würde, ist nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::IntakeDesk</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Nothing was taken: the prefix cannot be in a key. It may have up to 1,024 bytes, and no “.” or “..” between slashes. Change it; then add the files again.</source>
        <translation>Es wurde nichts übernommen: Das Präfix kann nicht in einem Schlüssel stehen. Es darf bis zu 1.024 Bytes lang sein und kein „.“ oder „..“ zwischen Schrägstrichen enthalten. Ändern Sie es; fügen Sie die Dateien dann noch einmal hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are on their way to the same object already and were not added again (%1).</source>
        <translation>
            <numerusform>%Ln Datei ist schon auf dem Weg zum selben Objekt und wurde nicht noch einmal hinzugefügt (%1).</numerusform>
            <numerusform>%Ln Dateien sind schon auf dem Weg zum selben Objekt und wurden nicht noch einmal hinzugefügt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no account to upload to yet. Add one; then add the files again.</source>
        <translation>Es gibt noch kein Konto, in das hochgeladen werden kann. Legen Sie eines an; fügen Sie die Dateien dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto anlegen …</translation>
    </message>
    <message>
        <source>No files arrived. The program that they came from may have been closed on the way: take them from there once more, or add them here.</source>
        <translation>Es kamen keine Dateien an. Das Programm, aus dem sie stammen, wurde vielleicht inzwischen geschlossen: Nehmen Sie sie noch einmal von dort, oder fügen Sie sie hier hinzu.</translation>
    </message>
    <message>
        <source>%1 is on its way to the same place already and was not added again.</source>
        <translation>%1 ist schon auf dem Weg an denselben Ort und wurde nicht noch einmal hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>partway::KeyFields</name>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>nur bei befristeten Schlüsseln</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>&amp;Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>Geheimer &amp;Schlüssel</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>Sitzungs&amp;token</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>Enter the access key ID that the provider shows.</source>
        <translation>Geben Sie die Zugriffsschlüssel-ID ein, die der Anbieter zeigt.</translation>
    </message>
    <message>
        <source>Enter the secret access key that belongs to it.</source>
        <translation>Geben Sie den geheimen Schlüssel ein, der dazu gehört.</translation>
    </message>
    <message>
        <source>Keys go into the system&apos;s keychain, nowhere else.</source>
        <translation>Schlüssel kommen in den Schlüsselbund des Systems, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The keys are kept in memory for this run only, never on disk, and asked for again at the next start.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund. Die Schlüssel werden nur für diese Sitzung im Arbeitsspeicher behalten, nie auf der Festplatte, und beim nächsten Start wieder erfragt.</translation>
    </message>
</context>
<context>
    <name>partway::KeyNotices</name>
    <message>
        <source>Keys of %1 have expired in the AWS profile “%2”. Renew them there as usual; they are read again by themselves, and its transfers go on.</source>
        <translation>Die Schlüssel von %1 im AWS-Profil „%2“ sind abgelaufen. Erneuern Sie sie dort wie gewohnt; sie werden von selbst neu gelesen, und die Übertragungen gehen weiter.</translation>
    </message>
    <message>
        <source>The AWS profile “%2” has no keys that %1 accepts. Its transfers wait until there are some.</source>
        <translation>Das AWS-Profil „%2“ hat keine Schlüssel, die %1 annimmt. Die Übertragungen warten, bis es welche gibt.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Keys of %1 have expired. Its transfers wait and go on with new ones.</source>
        <translation>Die Schlüssel von %1 sind abgelaufen. Die Übertragungen warten und gehen mit neuen weiter.</translation>
    </message>
    <message>
        <source>Keys of %1 are missing or not accepted. Its transfers wait for them.</source>
        <translation>Die Schlüssel von %1 fehlen oder werden nicht angenommen. Die Übertragungen warten darauf.</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
</context>
<context>
    <name>partway::KeysDialog</name>
    <message>
        <source>Keys of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Keys for %1 at %2.</source>
        <translation>Schlüssel für %1 auf %2.</translation>
    </message>
    <message>
        <source>A whole block can be pasted into any field, such as “export AWS_ACCESS_KEY_ID=…”, the lines of an AWS profile or the JSON of “aws sts”.</source>
        <translation>In jedes Feld lässt sich ein ganzer Block einfügen, etwa „export AWS_ACCESS_KEY_ID=…“, die Zeilen eines AWS-Profils oder das JSON von „aws sts“.</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>Der Block mit Schlüsseln wurde auf seine Felder verteilt.</translation>
    </message>
</context>
<context>
    <name>partway::LifetimeDialog</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>The link &amp;works for:</source>
        <translation>Der Link &amp;gilt für:</translation>
    </message>
    <message>
        <source>How long the link works</source>
        <translation>Wie lange der Link gilt</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>partway::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>partway::LogPane</name>
    <message>
        <source>What happens to this transfer is told here.</source>
        <translation>Hier steht, was mit dieser Übertragung geschieht.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>partway::LowerPane</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Views of the transfer</source>
        <translation>Ansichten der Übertragung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its parts.</source>
        <translation>
            <numerusform>%Ln Übertragung ist ausgewählt. Wählen Sie eine, um ihre Teile zu sehen.</numerusform>
            <numerusform>%Ln Übertragungen sind ausgewählt. Wählen Sie eine, um ihre Teile zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its parts.</source>
        <translation>Wählen Sie eine Übertragung, um ihre Teile zu sehen.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its details.</source>
        <translation>
            <numerusform>%Ln Übertragung ist ausgewählt. Wählen Sie eine, um ihre Einzelheiten zu sehen.</numerusform>
            <numerusform>%Ln Übertragungen sind ausgewählt. Wählen Sie eine, um ihre Einzelheiten zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its details.</source>
        <translation>Wählen Sie eine Übertragung, um ihre Einzelheiten zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to read its log.</source>
        <translation>
            <numerusform>%Ln Übertragung ist ausgewählt. Wählen Sie eine, um ihr Protokoll zu lesen.</numerusform>
            <numerusform>%Ln Übertragungen sind ausgewählt. Wählen Sie eine, um ihr Protokoll zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to read its log.</source>
        <translation>Wählen Sie eine Übertragung, um ihr Protokoll zu lesen.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Alles kopieren</translation>
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
        <translation>Dateien zum Hochladen</translation>
    </message>
    <message>
        <source>There are no files on the clipboard. Copy some in the file manager.</source>
        <translation>In der Zwischenablage sind keine Dateien. Kopieren Sie welche in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Choose files to upload (Ctrl+O)</source>
        <translation>Dateien zum Hochladen wählen (Strg+O)</translation>
    </message>
    <message>
        <source>Paste &amp;files</source>
        <translation>Dateien &amp;einfügen</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Ordner zum Hochladen</translation>
    </message>
    <message>
        <source>Drop files or folders here, then choose where they go</source>
        <translation>Legen Sie Dateien oder Ordner hier ab und wählen Sie dann, wohin sie gehen</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload to %1</source>
        <translation>Dateien oder Ordner hier ablegen, um sie nach %1 hochzuladen</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder to upload with all that is in it (Ctrl+Shift+O)</source>
        <translation>Einen Ordner mit allem, was darin ist, zum Hochladen wählen (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Spal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Konto anlegen …</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>Konten &amp;importieren …</translation>
    </message>
    <message>
        <source>Uploads that are neither finished nor aborted, whoever began them</source>
        <translation>Uploads, die weder abgeschlossen noch abgebrochen sind, wer immer sie begonnen hat</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>Übe&amp;rtragungen</translation>
    </message>
    <message>
        <source>In &amp;progress on servers</source>
        <translation>&amp;Unfertig auf Servern</translation>
    </message>
    <message>
        <source>Files that are still being written</source>
        <translation>Dateien, die noch geschrieben werden</translation>
    </message>
    <message>
        <source>They are uploaded while they are being written.</source>
        <translation>Sie werden hochgeladen, während sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Hold Shift to upload files while they are being written.</source>
        <translation>Halten Sie die Umschalttaste, um Dateien hochzuladen, während sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Add files still being &amp;written…</source>
        <translation>Dateien hinzufügen, die noch geschrieben &amp;werden …</translation>
    </message>
    <message>
        <source>Choose files to upload while another program still writes them</source>
        <translation>Wählen Sie Dateien, die hochgeladen werden, während ein anderes Programm sie noch schreibt</translation>
    </message>
</context>
<context>
    <name>partway::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>partway::ManualWindow</name>
    <message>
        <source>Manual of Partway</source>
        <translation>Handbuch zu Partway</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Die Seite davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This link leads out of the manual: %1</source>
        <translation>Dieser Link führt aus dem Handbuch hinaus: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Seite steht unter %1.</translation>
    </message>
</context>
<context>
    <name>partway::MapLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>Was die Felder bedeuten</translation>
    </message>
    <message>
        <source>Solid: confirmed. Filled from below: on the way. Outline: waiting. Dotted: being checked. Hatched: tried again soon. Crossed: failed.</source>
        <translation>Gefüllt: bestätigt. Von unten gefüllt: unterwegs. Umriss: wartet. Gepunktet: wird geprüft. Schraffiert: bald erneut versucht. Durchkreuzt: fehlgeschlagen.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>erneuter Versuch</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>partway::MatchView</name>
    <message>
        <source>Solid: matches. Crossed: differs. Outline: missing. Filled from below: still to be compared. Hatched: cannot be compared.</source>
        <translation>Gefüllt: stimmt überein. Durchkreuzt: weicht ab. Umriss: fehlt. Von unten gefüllt: noch zu vergleichen. Schraffiert: nicht vergleichbar.</translation>
    </message>
</context>
<context>
    <name>partway::NetworkDesk</name>
    <message numerus="yes">
        <source>%Ln new transfers wait: the system says that this network is metered, so that every byte may cost money. They start on another network, or when you say so.</source>
        <translation>
            <numerusform>%Ln neue Übertragung wartet: Das System sagt, dass dieses Netz getaktet ist, sodass jedes Byte Geld kosten kann. Sie beginnt in einem anderen Netz oder wenn Sie es sagen.</numerusform>
            <numerusform>%Ln neue Übertragungen warten: Das System sagt, dass dieses Netz getaktet ist, sodass jedes Byte Geld kosten kann. Sie beginnen in einem anderen Netz oder wenn Sie es sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem beginnen</translation>
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
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>partway::ObjectLinks</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>Objekt-&amp;URL kopieren</translation>
    </message>
    <message>
        <source>For those who may read the object with keys of their own</source>
        <translation>Für alle, die das Objekt mit eigenen Schlüsseln lesen dürfen</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Shows the object through a link that works for an hour</source>
        <translation>Zeigt das Objekt über einen Link, der eine Stunde gilt</translation>
    </message>
    <message>
        <source>that works for 1 &amp;hour</source>
        <translation>gültig für 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>that works for 1 &amp;day</source>
        <translation>gültig für 1 &amp;Tag</translation>
    </message>
    <message>
        <source>that works for &amp;7 days</source>
        <translation>gültig für &amp;7 Tage</translation>
    </message>
    <message>
        <source>that works for &amp;another time…</source>
        <translation>gültig für &amp;andere Zeit …</translation>
    </message>
    <message>
        <source>Opens this object to whoever has the link, without keys, until its time is up</source>
        <translation>Öffnet dieses Objekt allen, die den Link haben, ohne Schlüssel, bis seine Zeit um ist</translation>
    </message>
    <message numerus="yes">
        <source>%n links were copied. Whoever has one can read its object for %1.</source>
        <translation>
            <numerusform>%n Link wurde kopiert. Wer ihn hat, kann das Objekt %1 lang lesen.</numerusform>
            <numerusform>%n Links wurden kopiert. Wer einen hat, kann dessen Objekt %1 lang lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. Copy a link and paste it there.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie einen Link und fügen Sie ihn dort ein.</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %Ln objects at a time. Select fewer.</source>
        <translation>
            <numerusform>Links werden für höchstens %Ln Objekt auf einmal erzeugt. Wählen Sie weniger aus.</numerusform>
            <numerusform>Links werden für höchstens %Ln Objekte auf einmal erzeugt. Wählen Sie weniger aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::OlderThanDialog</name>
    <message>
        <source>Abort uploads older than</source>
        <translation>Ältere Uploads abbrechen</translation>
    </message>
    <message>
        <source>Uploads that were &amp;begun more than so many days ago:</source>
        <translation>Uploads, die vor mehr als so vielen Tagen &amp;begonnen wurden:</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>Zeigen, was das ist</translation>
    </message>
</context>
<context>
    <name>partway::OptionalFields</name>
    <message>
        <source>Keep paused &amp;uploads alive</source>
        <translation>Angehaltene &amp;Uploads am Leben halten</translation>
    </message>
    <message>
        <source>Price of a stored terabyte a month</source>
        <translation>Preis für ein gespeichertes Terabyte im Monat</translation>
    </message>
    <message>
        <source>US dollars for a terabyte (10¹² bytes) and month. Empty: as the provider lists it.</source>
        <translation>US-Dollar je Terabyte (10¹² Byte) und Monat. Leer: wie in der Preisliste des Anbieters.</translation>
    </message>
    <message>
        <source>Share key</source>
        <translation>Freigabeschlüssel</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>A public, read-only access key made with Storj&apos;s sharing. It stands in every share link, so it must never be this account&apos;s own key.</source>
        <translation>Ein öffentlicher Zugriffsschlüssel nur zum Lesen, erzeugt mit Storjs Freigabe. Er steht in jedem Freigabe-Link, darf also nie der eigene Schlüssel dieses Kontos sein.</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>P&amp;reis</translation>
    </message>
    <message>
        <source>S&amp;hare key</source>
        <translation>&amp;Freigabeschlüssel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>This store deletes an upload %1 after its last part. One more part of a paused upload is sent before that, again and again: it costs that traffic, and the computer has to be on.</source>
        <translation>Dieser Speicher löscht einen Upload %1 nach seinem letzten Teil. Vorher wird immer wieder ein weiterer Teil eines angehaltenen Uploads gesendet: Das kostet diesen Datenverkehr, und der Rechner muss an sein.</translation>
    </message>
    <message>
        <source>This store deletes an unfinished upload %1 after it was begun, whatever is sent: it cannot be kept alive.</source>
        <translation>Dieser Speicher löscht einen unfertigen Upload %1 nach seinem Beginn, was auch gesendet wird: Er lässt sich nicht am Leben halten.</translation>
    </message>
    <message>
        <source>This is no price. It is a number such as %1.</source>
        <translation>Das ist kein Preis. Gefragt ist eine Zahl wie %1.</translation>
    </message>
    <message>
        <source>This is no access key: it has letters and digits only.</source>
        <translation>Das ist kein Zugriffsschlüssel: Er besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own access key. It would stand in every link. Make a public, read-only key with Storj&apos;s sharing.</source>
        <translation>Das ist der eigene Zugriffsschlüssel des Kontos. Er stünde in jedem Link. Erzeugen Sie mit Storjs Freigabe einen öffentlichen Schlüssel, der nur lesen darf.</translation>
    </message>
    <message>
        <source>This is an access grant: it can decrypt your files and must not stand in a link. Share with it at Storj, and paste the public access key, or a share link, that comes of it.</source>
        <translation>Das ist eine Zugriffsberechtigung (Access Grant): Sie kann Ihre Dateien entschlüsseln und darf in keinem Link stehen. Geben Sie damit bei Storj etwas frei, und fügen Sie den öffentlichen Zugriffsschlüssel oder einen Freigabe-Link ein, der dabei entsteht.</translation>
    </message>
    <message>
        <source>This is no share link of Storj&apos;s. Paste one that begins with https://link.storjshare.io/, or the access key in it.</source>
        <translation>Das ist kein Freigabe-Link von Storj. Fügen Sie einen ein, der mit https://link.storjshare.io/ beginnt, oder den Zugriffsschlüssel darin.</translation>
    </message>
</context>
<context>
    <name>partway::OrderActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>An den &amp;Anfang</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Ans &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>Nie&amp;drig</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>The list is sorted by a column. Rows can be moved while it shows the order in which they take their turn.</source>
        <translation>Die Liste ist nach einer Spalte sortiert. Zeilen lassen sich verschieben, während sie die Reihenfolge zeigt, in der sie an die Reihe kommen.</translation>
    </message>
    <message>
        <source>Show queue order</source>
        <translation>Warteschlange zeigen</translation>
    </message>
</context>
<context>
    <name>partway::OrphanWatch</name>
    <message numerus="yes">
        <source>%Ln new unfinished uploads</source>
        <translation>
            <numerusform>%Ln neuer unfertiger Upload</numerusform>
            <numerusform>%Ln neue unfertige Uploads</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes on with them at %1. They may be billed until they are finished or aborted.</source>
        <translation>Niemand führt sie bei %1 weiter. Sie werden womöglich berechnet, bis sie abgeschlossen oder abgebrochen sind.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The daily look for unfinished uploads at %1 failed several times.</source>
        <translation>Die tägliche Suche nach unfertigen Uploads bei %1 ist mehrmals fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>partway::PartActions</name>
    <message>
        <source>&amp;Send part again</source>
        <translation>Teil erneut &amp;senden</translation>
    </message>
    <message>
        <source>Copy &amp;ETag</source>
        <translation>&amp;ETag kopieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln parts again</source>
        <translation>
            <numerusform>%Ln Teil erneut &amp;senden</numerusform>
            <numerusform>%Ln Teile erneut &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends these bytes of the file once more; they take the place of what the server has. The other parts stay.</source>
        <translation>Sendet diese Bytes der Datei noch einmal; sie ersetzen, was der Server hat. Die anderen Teile bleiben.</translation>
    </message>
    <message>
        <source>Single parts can be sent again only until the upload is completed or given up.</source>
        <translation>Einzelne Teile lassen sich nur erneut senden, bis der Upload abgeschlossen oder aufgegeben ist.</translation>
    </message>
    <message>
        <source>Only a confirmed part can be sent again: the others are sent anyway.</source>
        <translation>Nur ein bestätigter Teil lässt sich erneut senden: Die anderen werden ohnehin gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln &amp;ETags</source>
        <translation>
            <numerusform>%Ln &amp;ETag kopieren</numerusform>
            <numerusform>%Ln &amp;ETags kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A part has an ETag as soon as the server has confirmed it.</source>
        <translation>Ein Teil hat ein ETag, sobald der Server ihn bestätigt hat.</translation>
    </message>
    <message>
        <source>Copies what the server gave as the mark of these bytes.</source>
        <translation>Kopiert, was der Server als Kennzeichen dieser Bytes vergeben hat.</translation>
    </message>
</context>
<context>
    <name>partway::PartMap</name>
    <message>
        <source>Part map</source>
        <translation>Teilekarte</translation>
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
        <translation>Teil</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>partway::PartsCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Nennen Sie den Upload mit --upload-id; „uploads“ listet sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1.</source>
        <translation>
            <numerusform>%Ln Teil, %1.</numerusform>
            <numerusform>%Ln Teile, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::PartsPane</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
</context>
<context>
    <name>partway::PauseDialog</name>
    <message>
        <source>Pause until</source>
        <translation>Anhalten bis</translation>
    </message>
    <message>
        <source>All transfers pause now and go on &amp;at:</source>
        <translation>Alle Übertragungen halten jetzt an und gehen &amp;weiter um:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>partway::PracticeDesk</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>partway::PracticeProcess</name>
    <message>
        <source>The practice store did not start in time. Try again, or use another account.</source>
        <translation>Der Übungsspeicher ist nicht rechtzeitig gestartet. Versuchen Sie es erneut oder nehmen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The practice store is not installed: %1 is missing. Install Partway again, or use another account.</source>
        <translation>Der Übungsspeicher ist nicht installiert: %1 fehlt. Installieren Sie Partway neu oder nehmen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The practice store has no folder to keep things in (%1). Free some space or allow writing there.</source>
        <translation>Der Übungsspeicher hat keinen Ordner, um etwas aufzubewahren (%1). Schaffen Sie dort Platz oder erlauben Sie das Schreiben.</translation>
    </message>
    <message>
        <source>The practice store started, but did not say how to reach it. Try again.</source>
        <translation>Der Übungsspeicher ist gestartet, hat aber nicht gesagt, wie er zu erreichen ist. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation>Übungsspeicher</translation>
    </message>
    <message>
        <source>The practice store ended unexpectedly. Start it again; what it holds is kept. %1</source>
        <translation>Der Übungsspeicher hat sich unerwartet beendet. Starten Sie ihn wieder; was er enthält, bleibt erhalten. %1</translation>
    </message>
    <message>
        <source>The practice store could not be started. %1</source>
        <translation>Der Übungsspeicher konnte nicht gestartet werden. %1</translation>
    </message>
</context>
<context>
    <name>partway::PrefixDialog</name>
    <message>
        <source>Abort uploads of a prefix</source>
        <translation>Uploads eines Präfixes abbrechen</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>Zeigen, was das ist</translation>
    </message>
    <message>
        <source>Uploads whose &amp;bucket and key begin with:</source>
        <translation>Uploads, deren &amp;Bucket und Schlüssel so beginnen:</translation>
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
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>No name or password here: settings are no place for secrets.</source>
        <translation>Hier kein Name oder Kennwort: Einstellungen sind kein Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>This is no host:port.</source>
        <translation>Das ist kein host:port.</translation>
    </message>
</context>
<context>
    <name>partway::QueueActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on where it stopped</source>
        <translation>Geht dort weiter, wo es anhielt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stops within a second and keeps what is finished</source>
        <translation>Hält binnen einer Sekunde an und behält, was fertig ist</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Takes transfers off the list</source>
        <translation>Nimmt Übertragungen aus der Liste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Gives up what was sent of the earlier file</source>
        <translation>Gibt auf, was von der früheren Datei gesendet wurde</translation>
    </message>
    <message>
        <source>Copies where the file goes, as s3://bucket/key</source>
        <translation>Kopiert, wohin die Datei geht, als s3://bucket/schlüssel</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Alle a&amp;nhalten</translation>
    </message>
    <message>
        <source>Pauses every transfer</source>
        <translation>Hält jede Übertragung an</translation>
    </message>
    <message>
        <source>Re&amp;sume all</source>
        <translation>Alle f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Resumes every paused or failed transfer</source>
        <translation>Setzt jede angehaltene oder fehlgeschlagene Übertragung fort</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>A&amp;lle auswählen</translation>
    </message>
    <message>
        <source>Selects every transfer that is shown</source>
        <translation>Wählt jede gezeigte Übertragung aus</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Copy S3 URI</source>
        <translation>S3-URI &amp;kopieren</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Im Or&amp;dner zeigen</translation>
    </message>
    <message>
        <source>Opens the folder that the file is in, on this computer</source>
        <translation>Öffnet den Ordner auf diesem Rechner, in dem die Datei liegt</translation>
    </message>
    <message>
        <source>Lets the file replace the object that is there</source>
        <translation>Lässt die Datei das vorhandene Objekt ersetzen</translation>
    </message>
    <message>
        <source>Goes on with the file where it is now</source>
        <translation>Geht mit der Datei weiter, wo sie jetzt ist</translation>
    </message>
    <message>
        <source>Chec&amp;k that it is still there</source>
        <translation>Prüfen, ob es noch da &amp;ist</translation>
    </message>
    <message>
        <source>Asks the store whether finished objects are still there, and still the same</source>
        <translation>Fragt den Speicher, ob fertige Objekte noch da und noch dieselben sind</translation>
    </message>
    <message>
        <source>Compares the file with what was sent, and completes it as it is now</source>
        <translation>Vergleicht die Datei mit dem, was gesendet wurde, und schließt sie ab, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>&amp;Jetzt abschließen</translation>
    </message>
    <message>
        <source>Takes what is still being written as finished</source>
        <translation>Nimmt, was noch geschrieben wird, als fertig</translation>
    </message>
</context>
<context>
    <name>partway::QueueCommand</name>
    <message>
        <source>“%1” is not the ID of a transfer: IDs are numbers, and “transfers” shows them.</source>
        <translation>„%1“ ist nicht die ID einer Übertragung: IDs sind Zahlen, und „transfers“ zeigt sie.</translation>
    </message>
    <message>
        <source>There is no transfer %1. “transfers” shows those that there are.</source>
        <translation>Es gibt keine Übertragung %1. „transfers“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>--parallel is a number from 1 to 64, not “%1”.</source>
        <translation>--parallel ist eine Zahl von 1 bis 64, nicht „%1“.</translation>
    </message>
    <message>
        <source>--limit is a rate such as 10M or 500K/s, not “%1”.</source>
        <translation>--limit ist ein Tempo wie 10M oder 500K/s, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no folder %1. “transfers” shows those that there are.</source>
        <translation>Es gibt keinen Ordner %1. „transfers“ zeigt die vorhandenen.</translation>
    </message>
</context>
<context>
    <name>partway::QueueRun</name>
    <message>
        <source>%1 is at %2: %3 in %4 parts, verified.</source>
        <translation>%1 ist unter %2: %3 in %4 Teilen, geprüft.</translation>
    </message>
    <message>
        <source>%1 is at %2: %3, verified.</source>
        <translation>%1 ist unter %2: %3, geprüft.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 was aborted and cannot be resumed. Upload the file again.</source>
        <translation>Die Übertragung %1 nach %2 wurde abgebrochen und kann nicht fortgesetzt werden. Laden Sie die Datei neu hoch.</translation>
    </message>
    <message>
        <source>%1: the parts are of %2, not of %3 as asked; the store or the size of the file needs it.</source>
        <translation>%1: Die Teile sind %2 groß, nicht %3 wie verlangt; der Speicher oder die Größe der Datei braucht es so.</translation>
    </message>
    <message>
        <source>%1 Resuming would end in the same way; this takes it off the list:</source>
        <translation>%1 Fortsetzen würde ebenso enden; das nimmt die Übertragung aus der Liste:</translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>Angehalten; was fertig ist, bleibt erhalten. So geht es weiter:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>Was fertig ist, bleibt erhalten. So versuchen Sie es erneut:</translation>
    </message>
    <message>
        <source>Nothing of it is left at %1.</source>
        <translation>Davon ist bei %1 nichts mehr übrig.</translation>
    </message>
    <message>
        <source>What is finished is kept. To go on, give the same command again, with the stream from its beginning: parts that match are not sent again. “abort %1” frees what is there.</source>
        <translation>Was fertig ist, bleibt erhalten. Zum Fortsetzen denselben Befehl noch einmal geben, mit dem Datenstrom von Anfang an: Teile, die übereinstimmen, werden nicht noch einmal gesendet. „abort %1“ gibt frei, was dort liegt.</translation>
    </message>
    <message>
        <source>What is finished is kept. To send only what differs of the file as it is now:</source>
        <translation>Was fertig ist, bleibt erhalten. So wird nur gesendet, was an der Datei, wie sie jetzt ist, abweicht:</translation>
    </message>
</context>
<context>
    <name>partway::QueueView</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
</context>
<context>
    <name>partway::RateField</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
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
        <translation>Einheit des Tempos</translation>
    </message>
</context>
<context>
    <name>partway::RepairCommand</name>
    <message>
        <source>%1 is a folder, and repairing is about one file. “resume --retry-failed %1” sends what failed in it once more.</source>
        <translation>%1 ist ein Ordner, und repariert wird eine einzelne Datei. „resume --retry-failed %1“ sendet noch einmal, was darin fehlschlug.</translation>
    </message>
    <message>
        <source>Transfer %1 is finished, and there is nothing to repair. Upload the file again where the object is to be as the file is now.</source>
        <translation>Übertragung %1 ist fertig, und es gibt nichts zu reparieren. Laden Sie die Datei noch einmal hoch, wenn das Objekt werden soll, wie die Datei jetzt ist.</translation>
    </message>
    <message>
        <source>Transfer %1 was aborted: no part is left to be kept. Upload the file again.</source>
        <translation>Übertragung %1 wurde abgebrochen: Es ist kein Teil mehr da, der erhalten werden könnte. Laden Sie die Datei noch einmal hoch.</translation>
    </message>
    <message>
        <source>Transfer %1 is of a stream, whose bytes come only once. Send the stream once more from its beginning: parts that match are not sent again.</source>
        <translation>Übertragung %1 ist die eines Datenstroms, dessen Bytes nur einmal kommen. Senden Sie den Datenstrom noch einmal von vorn: Teile, die übereinstimmen, werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Transfer %1 did not stop because its file changed. “resume %1” goes on with it.</source>
        <translation>Übertragung %1 hielt nicht an, weil sich ihre Datei änderte. „resume %1“ setzt sie fort.</translation>
    </message>
    <message>
        <source>Transfer %1 is repaired: of its parts, %2 were kept and %3 were sent.</source>
        <translation>Übertragung %1 ist repariert: Von ihren Teilen blieben %2 erhalten, und %3 wurden gesendet.</translation>
    </message>
</context>
<context>
    <name>partway::ResumeCommand</name>
    <message>
        <source>Either name transfers or say --all.</source>
        <translation>Nennen Sie Übertragungen oder sagen Sie --all.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>Transfer %1 is being aborted and cannot be resumed. “abort %1” goes on with that.</source>
        <translation>Die Übertragung %1 wird gerade abgebrochen und kann nicht fortgesetzt werden. „abort %1“ fährt damit fort.</translation>
    </message>
    <message>
        <source>Transfer %1 needs its stream from the beginning again: give the command that began it once more.</source>
        <translation>Übertragung %1 braucht ihren Datenstrom noch einmal von Anfang an: den Befehl, mit dem sie begann, erneut geben.</translation>
    </message>
</context>
<context>
    <name>partway::RuleCommand</name>
    <message>
        <source>A rule belongs to a bucket. Say which keys it is about with --prefix.</source>
        <translation>Eine Regel gehört zu einem Bucket. Mit --prefix sagen Sie, welche Objektschlüssel sie betrifft.</translation>
    </message>
    <message>
        <source>Say after how many days with --days: a number from 1.</source>
        <translation>Sagen Sie mit --days, nach wie vielen Tagen: eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to change the rules without a question.</source>
        <translation>Hier kann niemand gefragt werden. Mit --yes werden die Regeln ohne Frage geändert.</translation>
    </message>
    <message>
        <source>This rule is there already; nothing was changed.</source>
        <translation>Diese Regel ist schon da; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such rule of Partway; nothing was changed.</source>
        <translation>Eine solche Regel von Partway gibt es nicht; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Do it? [y/N] </source>
        <translation>Ausführen? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The rule for %1 is removed: their unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>Die Regel wird entfernt (%1): Unfertige Uploads bleiben und werden berechnet, bis jemand sie abbricht.</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun, those that are older already among them.</source>
        <translation>
            <numerusform>Der Speicher bricht jeden Upload ab, der %Ln Tag nach seinem Beginn nicht fertig ist (%1), auch solche, die schon älter sind.</numerusform>
            <numerusform>Der Speicher bricht jeden Upload ab, der %Ln Tage nach seinem Beginn nicht fertig ist (%1), auch solche, die schon älter sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changes from %Ln days.</source>
        <translation>
            <numerusform>Die Regel galt bisher nach %Ln Tag.</numerusform>
            <numerusform>Die Regel galt bisher nach %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>Keine Regel dieses Buckets betrifft unfertige Uploads.</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%1 von %2 Uploads angesehen</translation>
    </message>
    <message>
        <source>How many in-progress uploads are that old already could not be counted: %1</source>
        <translation>Wie viele unfertige Uploads schon so alt sind, ließ sich nicht zählen: %1</translation>
    </message>
    <message>
        <source>No in-progress upload is that old now.</source>
        <translation>Kein unfertiger Upload ist jetzt so alt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; what all of them hold is not known.</source>
        <translation>
            <numerusform>%Ln unfertiger Upload ist schon so alt und geht zuerst; was er enthält, ist nicht bekannt.</numerusform>
            <numerusform>%Ln unfertige Uploads sind schon so alt und gehen zuerst; was sie alle enthalten, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; they hold %1.</source>
        <translation>
            <numerusform>%Ln unfertiger Upload ist schon so alt und geht zuerst; er enthält %1.</numerusform>
            <numerusform>%Ln unfertige Uploads sind schon so alt und gehen zuerst; sie enthalten %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::RuleDialog</name>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>Keine Regel dieses Buckets betrifft unfertige Uploads.</translation>
    </message>
    <message>
        <source>Rule for unfinished uploads</source>
        <translation>Regel für unfertige Uploads</translation>
    </message>
    <message>
        <source>Unfinished uploads in %1</source>
        <translation>Unfertige Uploads in %1</translation>
    </message>
    <message>
        <source>A rule lets the store itself abort uploads that nobody has finished, and free what they hold, even while this computer is off.</source>
        <translation>Mit einer Regel bricht der Speicher selbst Uploads ab, die niemand abgeschlossen hat, und gibt frei, was sie belegen, auch wenn dieser Rechner aus ist.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days after which unfinished uploads are aborted</source>
        <translation>Tage, nach denen unfertige Uploads abgebrochen werden</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Objektschlüssel</translation>
    </message>
    <message>
        <source>Beginning of the keys that the rule is about</source>
        <translation>Anfang der Objektschlüssel, die die Regel betrifft</translation>
    </message>
    <message>
        <source>&amp;Abort after</source>
        <translation>&amp;Abbrechen nach</translation>
    </message>
    <message>
        <source>Keys that &amp;begin with</source>
        <translation>Schlüssel &amp;beginnen mit</translation>
    </message>
    <message>
        <source>The rules are being read…</source>
        <translation>Die Regeln werden gelesen …</translation>
    </message>
    <message>
        <source>The rule is being written…</source>
        <translation>Die Regel wird geschrieben …</translation>
    </message>
    <message>
        <source>The rule is being removed…</source>
        <translation>Die Regel wird entfernt …</translation>
    </message>
    <message>
        <source>The rule is there now.</source>
        <translation>Die Regel ist jetzt da.</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>Die Regel ist entfernt.</translation>
    </message>
    <message>
        <source>Or let Partway look once a day and tell you: in the settings, under Notifications.</source>
        <translation>Oder lassen Sie Partway einmal am Tag nachsehen und es Ihnen melden: in den Einstellungen unter „Benachrichtigungen“.</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>This is the rule that is there.</source>
        <translation>Diese Regel ist schon da.</translation>
    </message>
    <message>
        <source>When it is removed, unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>Wird sie entfernt, bleiben unfertige Uploads und werden berechnet, bis jemand sie abbricht.</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun.</source>
        <translation>
            <numerusform>Der Speicher bricht jeden Upload ab, der %Ln Tag nach seinem Beginn nicht fertig ist (%1).</numerusform>
            <numerusform>Der Speicher bricht jeden Upload ab, der %Ln Tage nach seinem Beginn nicht fertig ist (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers of your own that take longer than that lose what they have sent. Other rules stay as they are.</source>
        <translation>Eigene Übertragungen, die länger dauern, verlieren, was sie gesendet haben. Andere Regeln bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Uploads that are older than that already will go too, usually within a day.</source>
        <translation>Uploads, die schon älter sind, gehen auch, meist innerhalb eines Tages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the uploads that are there now are older than that and will go, usually within a day.</source>
        <translation>
            <numerusform>%Ln der Uploads, die jetzt da sind, ist älter und geht, meist innerhalb eines Tages.</numerusform>
            <numerusform>%Ln der Uploads, die jetzt da sind, sind älter und gehen, meist innerhalb eines Tages.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the uploads that are there now is as old as that.</source>
        <translation>Keiner der Uploads, die jetzt da sind, ist so alt.</translation>
    </message>
</context>
<context>
    <name>partway::RuleList</name>
    <message>
        <source>Keys</source>
        <translation>Objektschlüssel</translation>
    </message>
    <message>
        <source>Aborted after</source>
        <translation>Abgebrochen nach</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules about unfinished uploads</source>
        <translation>Regeln für unfertige Uploads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>partway::SavingsCommand</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln Upload wurde abgebrochen; das hat %1 freigegeben und spart %2 im Monat.</numerusform>
            <numerusform>%Ln Uploads wurden abgebrochen; das hat %1 freigegeben und spart %2 im Monat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1.</source>
        <translation>
            <numerusform>%Ln Upload wurde abgebrochen; das hat %1 freigegeben.</numerusform>
            <numerusform>%Ln Uploads wurden abgebrochen; das hat %1 freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>--last is a number such as 20, not “%1”.</source>
        <translation>--last ist eine Zahl wie 20, nicht „%1“.</translation>
    </message>
    <message>
        <source>Nothing was freed yet.</source>
        <translation>Es wurde noch nichts freigegeben.</translation>
    </message>
</context>
<context>
    <name>partway::SavingsDialog</name>
    <message>
        <source>Saved so far</source>
        <translation>Bisher gespart</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Frei geworden</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Uploads that were aborted</source>
        <translation>Uploads, die abgebrochen wurden</translation>
    </message>
    <message>
        <source>What aborting uploads has saved</source>
        <translation>Was das Abbrechen von Uploads gespart hat</translation>
    </message>
    <message>
        <source>Nothing yet. Each upload that is aborted here is noted down with what that frees and saves.</source>
        <translation>Noch nichts. Jeder Upload, der hier abgebrochen wird, wird mit dem festgehalten, was das freigibt und spart.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %Ln parts</source>
        <translation>
            <numerusform>%1 bei %2, %Ln Teil</numerusform>
            <numerusform>%1 bei %2, %Ln Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SecretField</name>
    <message>
        <source>Hold to show what is typed</source>
        <translation>Gedrückt halten, um die Eingabe zu zeigen</translation>
    </message>
    <message>
        <source>Show while held: %1</source>
        <translation>Zeigen, solange gedrückt: %1</translation>
    </message>
</context>
<context>
    <name>partway::ServerCommand</name>
    <message>
        <source>“%1” does not name an object: that looks like s3://BUCKET/KEY.</source>
        <translation>„%1“ benennt kein Objekt: das sieht aus wie s3://BUCKET/SCHLÜSSEL.</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>„%1“ benennt keinen Bucket: das sieht aus wie s3://BUCKET oder s3://BUCKET/PRÄFIX.</translation>
    </message>
</context>
<context>
    <name>partway::SettingsDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Sets everything on this page to what it is in a new installation</source>
        <translation>Setzt alles auf dieser Seite auf den Stand einer neuen Installation</translation>
    </message>
</context>
<context>
    <name>partway::ShareLinks</name>
    <message>
        <source>Copy &amp;share link</source>
        <translation>Frei&amp;gabelink kopieren</translation>
    </message>
    <message>
        <source>Needs a public share key of Storj in the account. Choose this to be told how to get one.</source>
        <translation>Braucht einen öffentlichen Freigabeschlüssel von Storj im Konto. Wählen Sie dies, um zu erfahren, wie Sie einen bekommen.</translation>
    </message>
    <message>
        <source>Storj shows this object to whoever has the link, for as long as the share key is valid</source>
        <translation>Storj zeigt dieses Objekt jedem, der den Link hat, solange der Freigabeschlüssel gilt</translation>
    </message>
    <message>
        <source>Set up &amp;share links…</source>
        <translation>Frei&amp;gabelinks einrichten …</translation>
    </message>
    <message>
        <source>Only objects on Storj have share links. Select only those.</source>
        <translation>Nur Objekte auf Storj haben Freigabelinks. Wählen Sie nur solche aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n share links were copied. Whoever has one can open its object, if the share key was made for it.</source>
        <translation>
            <numerusform>%n Freigabelink wurde kopiert. Wer ihn hat, kann das Objekt öffnen, sofern der Freigabeschlüssel dafür gemacht ist.</numerusform>
            <numerusform>%n Freigabelinks wurden kopiert. Wer einen hat, kann sein Objekt öffnen, sofern der Freigabeschlüssel dafür gemacht ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storj makes share links with a public key that reads only. Share the bucket “%1” in Storj&apos;s console, or with “uplink share --url --readonly”, and put the link you get into the account: Partway takes the key from it.</source>
        <translation>Storj macht Freigabelinks mit einem öffentlichen Schlüssel, der nur lesen darf. Geben Sie den Bucket „%1“ in der Konsole von Storj frei, oder mit „uplink share --url --readonly“, und tragen Sie den Link, den Sie bekommen, im Konto ein: Partway nimmt den Schlüssel daraus.</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten …</translation>
    </message>
</context>
<context>
    <name>partway::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>partway::SideBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation>Listen und Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto anlegen …</translation>
    </message>
    <message>
        <source>Name another store to upload to</source>
        <translation>Nennt einen weiteren Speicher zum Hochladen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln transfers</source>
        <translation>
            <numerusform>%1, %Ln Übertragung</numerusform>
            <numerusform>%1, %Ln Übertragungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen …</translation>
    </message>
    <message>
        <source>%1; its keys are missing</source>
        <translation>%1; die Schlüssel fehlen</translation>
    </message>
    <message>
        <source>%1, keys are missing</source>
        <translation>%1, Schlüssel fehlen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Uploads on servers that are neither finished nor aborted</source>
        <translation>Uploads auf Servern, die weder abgeschlossen noch abgebrochen sind</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a bucket, an account</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln uploads in progress</source>
        <translation>
            <numerusform>%1, %Ln unfertiger Upload</numerusform>
            <numerusform>%1, %Ln unfertige Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deleted by the store soon</source>
        <translation>
            <numerusform>%1, %Ln löscht der Speicher bald</numerusform>
            <numerusform>%1, %Ln löscht der Speicher bald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SideBarDelegate</name>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
</context>
<context>
    <name>partway::SpeedGraph</name>
    <message>
        <source>Speed in the last 10 minutes</source>
        <translation>Tempo in den letzten 10 Minuten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes ago</comment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitBox</name>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>For all transfers together</source>
        <translation>Für alle Übertragungen zusammen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes …</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>All transfers together send no &amp;faster than:</source>
        <translation>Alle Übertragungen zusammen senden &amp;höchstens mit:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Begrenzen</translation>
    </message>
</context>
<context>
    <name>partway::SpeedPane</name>
    <message>
        <source>All transfers</source>
        <translation>Alle Übertragungen</translation>
    </message>
</context>
<context>
    <name>partway::StatusChips</name>
    <message>
        <source>In force for a while</source>
        <translation>Zurzeit wirksam</translation>
    </message>
</context>
<context>
    <name>partway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Nichts hochzuladen</translation>
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
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>partway::TimetableRowField</name>
    <message>
        <source>Row of the timetable</source>
        <translation>Zeile des Zeitplans</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>Was dann gilt</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>partway::ToolStrip</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Tempolimit</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>Übertragungen filtern</translation>
    </message>
    <message>
        <source>Shows only what has these words in its name, destination or account (Ctrl+F)</source>
        <translation>Zeigt nur, was diese Wörter in Name, Ziel oder Konto hat (Strg+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>partway::TransferDelegate</name>
    <message numerus="yes">
        <source>verified, %n parts</source>
        <translation>
            <numerusform>geprüft, %n Teil</numerusform>
            <numerusform>geprüft, %n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
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
        <source>%1, to %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>The size is not known yet.</source>
        <translation>Die Größe ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the server, %3 on the way</source>
        <translation>%1 von %2 vom Server bestätigt, %3 unterwegs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a row, then its priority</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Enter: %2</source>
        <translation>%1 Eingabetaste: %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%L1 bytes so far</source>
        <translation>bisher %L1 Bytes</translation>
    </message>
    <message>
        <source>%1 confirmed by the server, %2 on the way; more may come</source>
        <translation>%1 vom Server bestätigt, %2 unterwegs; es kann mehr kommen</translation>
    </message>
</context>
<context>
    <name>partway::TransferNews</name>
    <message>
        <source>Upload finished</source>
        <translation>Upload fertig</translation>
    </message>
    <message>
        <source>%1 is stored as %2.</source>
        <translation>%1 ist als %2 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files finished</source>
        <translation>
            <numerusform>%Ln Datei fertig</numerusform>
            <numerusform>%Ln Dateien fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload stopped: %1</source>
        <translation>Upload gestoppt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads stopped</source>
        <translation>
            <numerusform>%Ln Upload gestoppt</numerusform>
            <numerusform>%Ln Uploads gestoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What was sent is kept; the window says what to do.</source>
        <translation>%1. Was gesendet wurde, bleibt erhalten; das Fenster sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>partway::TransfersCommand</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>There are no transfers.</source>
        <translation>Es gibt keine Übertragungen.</translation>
    </message>
    <message>
        <source>“%1” is not the ID of a folder: “transfers” shows them, such as f1.</source>
        <translation>„%1“ ist keine Ordner-ID: „transfers“ zeigt diese, zum Beispiel f1.</translation>
    </message>
</context>
<context>
    <name>partway::TrayPresence</name>
    <message>
        <source>&amp;Show Partway</source>
        <translation>Partway &amp;zeigen</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Bis &amp;morgen anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Hide Partway</source>
        <translation>Partway &amp;verbergen</translation>
    </message>
</context>
<context>
    <name>partway::UpdateWatch</name>
    <message>
        <source>Partway %1 is out; this is %2. Nothing was downloaded. More about it: %3</source>
        <translation>Partway %1 ist erschienen; dies ist %2. Es wurde nichts heruntergeladen. Mehr dazu: %3</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Diese Seite öffnen</translation>
    </message>
    <message>
        <source>Not for this version</source>
        <translation>Nicht für diese Version</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Seite steht unter %1.</translation>
    </message>
</context>
<context>
    <name>partway::UploadCommand</name>
    <message>
        <source>Transfer %1 is none that this stream could go on with: it has to be unfinished, of the same kind of source and to the same object. “transfers” shows those that there are.</source>
        <translation>Mit diesem Datenstrom lässt sich Übertragung %1 nicht fortsetzen: Sie muss unfertig sein, dieselbe Art von Quelle haben und zum selben Objekt gehen. „transfers“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Goes on with transfer %1: what was sent of it and is the same is not sent again.</source>
        <translation>Übertragung %1 wird fortgesetzt: Was davon gesendet wurde und gleich ist, wird nicht noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>partway::UploadComparison</name>
    <message>
        <source>its parts could not be listed</source>
        <translation>seine Teile ließen sich nicht auflisten</translation>
    </message>
    <message numerus="yes">
        <source>is compared, %L1 of %Ln parts</source>
        <translation>
            <numerusform>wird verglichen, %L1 von %Ln Teil</numerusform>
            <numerusform>wird verglichen, %L1 von %Ln Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>its parts are looked up…</source>
        <translation>seine Teile werden nachgesehen …</translation>
    </message>
    <message>
        <source>is compared…</source>
        <translation>wird verglichen …</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
</context>
<context>
    <name>partway::UploadDialogs</name>
    <message>
        <source>The old upload of %1 could not be aborted and may still be billed. Look at it again under “In progress” in a few minutes.</source>
        <translation>Der alte Upload von %1 konnte nicht abgebrochen werden und wird womöglich weiter berechnet. Sehen Sie in einigen Minuten unter „Unfertig“ noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>partway::UploadView</name>
    <message>
        <source>As the store lists them</source>
        <translation>Wie der Speicher sie auflistet</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>Unfertige Uploads</translation>
    </message>
</context>
<context>
    <name>partway::UploadsCommand</name>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1</source>
        <translation>Welche Uploads zu Übertragungen dieses Computers gehören, lässt sich nicht feststellen: %1</translation>
    </message>
    <message>
        <source>The list is not whole.</source>
        <translation>Die Liste ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>partway::UploadsSheet</name>
    <message>
        <source>Abort it, then upload</source>
        <translation>Abbrechen, dann hochladen</translation>
    </message>
    <message>
        <source>Leave it, upload beside it</source>
        <translation>Belassen, daneben hochladen</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>Unfertige Uploads</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>Was mit allen zu tun ist</translation>
    </message>
    <message>
        <source>Uploads in progress of the same keys</source>
        <translation>Unfertige Uploads derselben Schlüssel</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>Für &amp;alle:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of the same keys are in progress at the store</source>
        <translation>
            <numerusform>%Ln unfertiger Upload desselben Schlüssels liegt auf dem Speicher</numerusform>
            <numerusform>%Ln unfertige Uploads derselben Schlüssel liegen auf dem Speicher</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Adopt it, send what is missing</source>
        <translation>Übernehmen, Fehlendes senden</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln Teil, %1</numerusform>
            <numerusform>%Ln Teile, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Left alone, they stay there beside the new one and may be billed. Abort or adopt one only where no other program or computer still works on it.</source>
        <translation>Unberührt bleiben sie neben dem neuen dort und werden womöglich berechnet. Brechen Sie einen nur ab oder übernehmen Sie ihn nur, wenn kein anderes Programm und kein anderer Rechner noch daran arbeitet.</translation>
    </message>
    <message>
        <source>An upload that is adopted becomes this transfer&apos;s own, and is aborted with it. Its parts are compared with the file: those that are the same are kept, all others are sent.</source>
        <translation>Ein übernommener Upload gehört von da an zu dieser Übertragung und wird mit ihr abgebrochen. Seine Teile werden mit der Datei verglichen: Gleiche bleiben, alle anderen werden gesendet.</translation>
    </message>
    <message>
        <source>is looked up…</source>
        <translation>wird nachgesehen …</translation>
    </message>
    <message>
        <source>it has ended since</source>
        <translation>er ist inzwischen beendet</translation>
    </message>
</context>
<context>
    <name>partway::VerdictMap</name>
    <message>
        <source>How the parts compare</source>
        <translation>Wie die Teile sich vergleichen</translation>
    </message>
</context>
<context>
    <name>partway::WakeKeeper</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>Dateien werden hochgeladen</translation>
    </message>
</context>
<context>
    <name>partway::WatchCommand</name>
    <message numerus="yes">
        <source>Watches %1: what stands still there for %Ln seconds goes to %2. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Überwacht %1: Was dort %Ln Sekunde lang stillsteht, geht nach %2. Strg+C beendet es.</numerusform>
            <numerusform>Überwacht %1: Was dort %Ln Sekunden lang stillsteht, geht nach %2. Strg+C beendet es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already and are left alone as long as they do not change; --existing sends them as well.</source>
        <translation>
            <numerusform>%Ln Datei ist schon da und bleibt, wo sie ist, solange sie sich nicht ändert; --existing sendet sie auch.</numerusform>
            <numerusform>%Ln Dateien sind schon da und bleiben, wo sie sind, solange sie sich nicht ändern; --existing sendet sie auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read just now. It is looked for until it is there again.</source>
        <translation>%1 kann gerade nicht gelesen werden. Es wird danach gesehen, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>%1 can be read again.</source>
        <translation>%1 kann wieder gelesen werden.</translation>
    </message>
</context>
<context>
    <name>partway::WatchDesk</name>
    <message>
        <source>Watched fol&amp;ders…</source>
        <translation>&amp;Überwachte Ordner …</translation>
    </message>
    <message>
        <source>Uploads what appears in a folder</source>
        <translation>Lädt hoch, was in einem Ordner erscheint</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a place, an account</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 is watched, but cannot be read just now. Bring it back, or plug its drive in: what appears there is uploaded as soon as it can be read again.</source>
        <translation>%1 wird überwacht, kann aber gerade nicht gelesen werden. Bringen Sie den Ordner zurück, oder schließen Sie sein Laufwerk an: Was dort erscheint, wird hochgeladen, sobald er wieder gelesen werden kann.</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>Überwachte Ordner …</translation>
    </message>
    <message numerus="yes">
        <source>%1 is watched from now on. %Ln files are there already and are left alone as long as they do not change.</source>
        <translation>
            <numerusform>%1 wird ab jetzt überwacht. %Ln Datei ist schon da und bleibt, wo sie ist, solange sie sich nicht ändert.</numerusform>
            <numerusform>%1 wird ab jetzt überwacht. %Ln Dateien sind schon da und bleiben, wo sie sind, solange sie sich nicht ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload them, too</source>
        <translation>Auch hochladen</translation>
    </message>
</context>
<context>
    <name>partway::WatchDialog</name>
    <message>
        <source>No folder is watched yet.</source>
        <translation>Noch wird kein Ordner überwacht.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Watch the folder no more</source>
        <translation>Den Ordner nicht mehr überwachen</translation>
    </message>
    <message>
        <source>What appears in them is uploaded once it stands still, as long as Partway runs; what appeared meanwhile, when it runs again.</source>
        <translation>Was in ihnen erscheint, wird hochgeladen, sobald es stillsteht, solange Partway läuft; was unterdessen erschien, wenn es wieder läuft.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird überwacht</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <comment>a watched folder, where it goes, its state</comment>
        <translation>%1, nach %2: %3</translation>
    </message>
</context>
<context>
    <name>partway::WatchForm</name>
    <message>
        <source>Upload what &amp;is there already, too</source>
        <translation>Auch hochladen, was &amp;schon da ist</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Ordner, der überwacht wird</translation>
    </message>
    <message>
        <source>Where its files go</source>
        <translation>Wohin seine Dateien gehen</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Den Ordner wählen, der überwacht wird</translation>
    </message>
    <message>
        <source>Choose where its files go</source>
        <translation>Wählen, wohin seine Dateien gehen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds for which a file has to have stood still</source>
        <translation>Sekunden, die eine Datei stillgestanden haben muss</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Geht nach</translation>
    </message>
    <message>
        <source>&amp;Stands still for</source>
        <translation>S&amp;teht still seit</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>What appears in it, or changes there, is uploaded once it stands still and no program has it open for writing. Unfinished downloads and the like are left out.</source>
        <translation>Was darin erscheint oder sich ändert, wird hochgeladen, sobald es stillsteht und kein Programm es zum Schreiben offen hat. Unfertige Downloads und Ähnliches bleiben aus.</translation>
    </message>
</context>
<context>
    <name>partway::WindowMenu</name>
    <message>
        <source>&amp;Selected transfers</source>
        <translation>Aus&amp;gewählte Übertragungen</translation>
    </message>
    <message>
        <source>A&amp;ll transfers</source>
        <translation>A&amp;lle Übertragungen</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
</TS>
