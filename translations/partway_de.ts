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
    <name>CloseQuestion</name>
    <message>
        <source>Close Partway</source>
        <translation>Partway schließen</translation>
    </message>
    <message numerus="yes">
        <source>Close while %Ln transfers are under way?</source>
        <translation>
            <numerusform>Schließen, während %Ln Übertragung läuft?</numerusform>
            <numerusform>Schließen, während %Ln Übertragungen laufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stop now, keep every part that is finished, and go on by themselves when you start Partway again.</source>
        <translation>Sie halten jetzt an, behalten jeden fertigen Teil und gehen von selbst weiter, wenn Sie Partway wieder starten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>Nicht mehr fragen</translation>
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
  --state DIR     keep queue, accounts and settings in this folder
  --theme THEME   light, dark or system (the default)
  -h, --help      this text
  -v, --version   the version
</source>
        <translation>Aufruf: partway [Optionen] [DATEI...]
Lädt große Dateien in parallelen Teilen in S3-kompatible Speicher und beginnt nie von vorn.
Genannte Dateien kommen in die Warteschlange.

  --practice      mit dem Übungsspeicher beginnen, einem Speicher auf diesem Rechner zum Ausprobieren
  --state ORDNER  Warteschlange, Konten und Einstellungen in diesem Ordner halten
  --theme THEMA   light, dark oder system (die Vorgabe)
  -h, --help      dieser Text
  -v, --version   die Version
</translation>
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
        <source>Resume later; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>Setzen Sie später fort; bleibt es dabei, fragen Sie den Anbieter und nennen Sie die Anfrage-ID aus den Einzelheiten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation>Die Antwort des Servers war unverständlich.</translation>
    </message>
    <message>
        <source>Check that the endpoint speaks S3 and that no proxy answers in its place, then resume.</source>
        <translation>Prüfen Sie, ob der Endpunkt S3 spricht und kein Proxy an seiner Stelle antwortet, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>There are no keys for %1.</source>
        <translation>Zu %1 gibt es keine Schlüssel.</translation>
    </message>
    <message>
        <source>Enter its keys or unlock the keychain (on the command line also: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY), then resume.</source>
        <translation>Geben Sie die Schlüssel ein oder entsperren Sie den Schlüsselbund (auf der Kommandozeile auch: AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY setzen) und setzen Sie dann fort.</translation>
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
        <source>Use keys that may read, write, list and delete in the bucket, or choose another bucket, then resume.</source>
        <translation>Verwenden Sie Schlüssel, die im Bucket lesen, schreiben, auflisten und löschen dürfen, oder wählen Sie einen anderen Bucket, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The server does not accept the keys of %1.</source>
        <translation>Der Server nimmt die Schlüssel von %1 nicht an.</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key again, whole and without blanks, then resume.</source>
        <translation>Geben Sie den Zugriffsschlüssel und den geheimen Schlüssel noch einmal ein, vollständig und ohne Leerzeichen, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ too much.</source>
        <translation>Die Uhren dieses Rechners und des Servers gehen zu weit auseinander.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer, then resume.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Rechners und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The bucket %1 is in another region than the account.</source>
        <translation>Der Bucket %1 liegt in einer anderen Region als das Konto.</translation>
    </message>
    <message>
        <source>Set the account&apos;s region to the bucket&apos;s (the details may name it), then resume.</source>
        <translation>Stellen Sie beim Konto die Region des Buckets ein (die Einzelheiten nennen sie vielleicht) und setzen Sie dann fort.</translation>
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
        <source>Check its name and the account, or create the bucket, then resume.</source>
        <translation>Prüfen Sie den Namen und das Konto oder legen Sie den Bucket an und setzen Sie dann fort.</translation>
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
        <source>Free space there or raise its limit at the provider, then resume.</source>
        <translation>Schaffen Sie dort Platz oder erhöhen Sie die Grenze beim Anbieter und setzen Sie dann fort.</translation>
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
        <source>Make sure that nobody else writes to this key, then resume.</source>
        <translation>Sorgen Sie dafür, dass niemand sonst unter diesem Schlüssel schreibt, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>This store does not offer what was asked of it.</source>
        <translation>Dieser Speicher bietet nicht an, was von ihm verlangt wurde.</translation>
    </message>
    <message>
        <source>Leave out the option that it refuses (the details name it), such as a storage class, or choose another store.</source>
        <translation>Lassen Sie die Angabe weg, die er ablehnt (die Einzelheiten nennen sie), etwa eine Speicherklasse, oder wählen Sie einen anderen Speicher.</translation>
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
        <source>Choose another key: up to 1,024 bytes, with no “.” or “..” between slashes and no line breaks.</source>
        <translation>Wählen Sie einen anderen Schlüssel: bis zu 1.024 Bytes, ohne „.“ oder „..“ zwischen Schrägstrichen und ohne Zeilenumbrüche.</translation>
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
        <source>%1 changed while it was sent; nothing was completed.</source>
        <translation>%1 wurde während des Sendens geändert; es wurde nichts abgeschlossen.</translation>
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
        <source>Look for a clean-up rule or another program that aborts uploads in this bucket, then resume.</source>
        <translation>Suchen Sie nach einer Aufräumregel oder einem anderen Programm, das Uploads in diesem Bucket abbricht, und setzen Sie dann fort.</translation>
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
        <source>Close it, wait for it, or give another folder with --state.</source>
        <translation>Schließen Sie es, warten Sie darauf oder nennen Sie mit --state einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The record of transfers cannot be read or written.</source>
        <translation>Das Verzeichnis der Übertragungen kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space on this computer&apos;s disk and check the rights of the state folder, then resume.</source>
        <translation>Schaffen Sie Platz auf der Festplatte dieses Rechners, prüfen Sie die Rechte des Zustandsordners und setzen Sie dann fort.</translation>
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
    <name>TransferRow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
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
        <source>%1 is a folder. Only files can be uploaded: name the files in it.</source>
        <translation>%1 ist ein Ordner. Nur Dateien können hochgeladen werden: nennen Sie die Dateien darin.</translation>
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
</context>
<context>
    <name>partway::AbortUploadsCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Nennen Sie den Upload mit --upload-id; „uploads“ listet sie auf.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to abort without a question.</source>
        <translation>Hier kann niemand gefragt werden. Mit --yes wird ohne Frage abgebrochen.</translation>
    </message>
    <message>
        <source>The upload of %1 holds %2 parts, %3.</source>
        <translation>Der Upload von %1 enthält %2 Teile, %3.</translation>
    </message>
    <message>
        <source>Abort it? [y/N] </source>
        <translation>Abbrechen? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was aborted.</source>
        <translation>Es wurde nichts abgebrochen.</translation>
    </message>
    <message>
        <source>Aborted; %1 parts, %2, are freed.</source>
        <translation>Abgebrochen; %1 Teile, %2, sind freigegeben.</translation>
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
        <source>Keys go into the system&apos;s keychain. Where there is none, they are kept for this run only.</source>
        <translation>Schlüssel kommen in den Schlüsselbund des Systems. Wo es keinen gibt, gelten sie nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n buckets are there.</source>
        <translation>
            <numerusform>Es geht: %n Bucket ist da.</numerusform>
            <numerusform>Es geht: %n Buckets sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets; type the bucket&apos;s name when you upload.</source>
        <translation>Der Speicher kennt diese Schlüssel. Sie dürfen nicht alle Buckets auflisten; geben Sie beim Hochladen den Namen des Buckets ein.</translation>
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
    <message>
        <source>Keys of %1 have expired. Its transfers wait and go on with new ones.</source>
        <translation>Die Schlüssel von %1 sind abgelaufen. Seine Übertragungen warten und gehen mit neuen weiter.</translation>
    </message>
    <message>
        <source>Keys of %1 are missing or not accepted. Its transfers wait for them.</source>
        <translation>Die Schlüssel von %1 fehlen oder werden nicht angenommen. Seine Übertragungen warten darauf.</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Schlüssel eingeben …</translation>
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
        <source>File with an additional certificate authority</source>
        <translation>Datei mit einer zusätzlichen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>only for a store with its own certificate authority</source>
        <translation>nur für einen Speicher mit eigener Zertifizierungsstelle</translation>
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
        <source>It arrived and is identical: %1, %2, SHA-256 %3.
The practice store keeps it in %4.</source>
        <translation>Sie ist angekommen und identisch: %1, %2, SHA-256 %3.
Der Übungsspeicher hält sie in %4.</translation>
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
        <source>prefix, for example reels/day1/</source>
        <translation>Präfix, zum Beispiel reels/tag1/</translation>
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
        <source>There are transfers, but not in this list or with these words.</source>
        <translation>Es gibt Übertragungen, aber nicht in dieser Liste oder mit diesen Wörtern.</translation>
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
        <translation>&amp;Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>Sitzungs&amp;token</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
</context>
<context>
    <name>partway::KeysDialog</name>
    <message>
        <source>Keys of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Keys for %1 at %2. They go into the system&apos;s keychain, nowhere else.</source>
        <translation>Schlüssel für %1 bei %2. Sie kommen in den Schlüsselbund des Systems, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Schlüssel speichern</translation>
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
</context>
<context>
    <name>partway::MainWindow</name>
    <message>
        <source>Partway</source>
        <translation>Partway</translation>
    </message>
    <message>
        <source>Choose or add an account to upload to; then drop the files again.</source>
        <translation>Wählen Sie ein Konto oder legen Sie eines an; legen Sie die Dateien dann noch einmal ab.</translation>
    </message>
    <message>
        <source>Type or choose the bucket to upload to; then drop the files again.</source>
        <translation>Nennen oder wählen Sie den Bucket; legen Sie die Dateien dann noch einmal ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n folders were not taken (%1): whole folders come in a later version. Until then, open a folder and drop the files in it.</source>
        <translation>
            <numerusform>%n Ordner wurde nicht genommen (%1): ganze Ordner kommen in einer späteren Version. Öffnen Sie bis dahin einen Ordner und legen Sie die Dateien darin ab.</numerusform>
            <numerusform>%n Ordner wurden nicht genommen (%1): ganze Ordner kommen in einer späteren Version. Öffnen Sie bis dahin einen Ordner und legen Sie die Dateien darin ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were not taken, since they are no files on this computer (%1).</source>
        <translation>
            <numerusform>%n Eintrag wurde nicht genommen, weil er keine Datei auf diesem Rechner ist (%1).</numerusform>
            <numerusform>%n Einträge wurden nicht genommen, weil sie keine Dateien auf diesem Rechner sind (%1).</numerusform>
        </translation>
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
        <source>Choose an account and a bucket first</source>
        <translation>Wählen Sie zuerst ein Konto und einen Bucket</translation>
    </message>
    <message>
        <source>Drop files here to upload to %1</source>
        <translation>Dateien hier ablegen, um sie nach %1 hochzuladen</translation>
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
        <source>Add acc&amp;ount…</source>
        <translation>&amp;Konto anlegen …</translation>
    </message>
    <message>
        <source>A&amp;bout Partway</source>
        <translation>Ü&amp;ber Partway</translation>
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
        <source>Multipart uploads to S3-compatible storage that never start again. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Multipart-Uploads in S3-kompatible Speicher, die nie von vorn beginnen. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
    <name>partway::PartMap</name>
    <message>
        <source>Part map</source>
        <translation>Teilekarte</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
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
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>Teile %L1 bis %L2</translation>
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
</context>
<context>
    <name>partway::PartsCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Nennen Sie den Upload mit --upload-id; „uploads“ listet sie auf.</translation>
    </message>
    <message>
        <source>%1 parts, %2.</source>
        <translation>%1 Teile, %2.</translation>
    </message>
</context>
<context>
    <name>partway::PartsPane</name>
    <message>
        <source>Parts in short</source>
        <translation>Die Teile in Kürze</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
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
    <name>partway::ProblemStrip</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send the file as it is now</source>
        <translation>Die Datei senden, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Schlüssel eingeben …</translation>
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
        <source>&amp;Copy S3 address</source>
        <translation>S3-Adresse &amp;kopieren</translation>
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
</context>
<context>
    <name>partway::QueueRun</name>
    <message>
        <source>%1: waiting for the network; it goes on by itself. %2</source>
        <translation>%1: wartet auf das Netz; es geht von selbst weiter. %2</translation>
    </message>
    <message>
        <source>%1 is at %2: %3 in %4 parts, verified.</source>
        <translation>%1 ist unter %2: %3 in %4 Teilen, geprüft.</translation>
    </message>
    <message>
        <source>%1 is at %2: %3, verified.</source>
        <translation>%1 ist unter %2: %3, geprüft.</translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:
  %1</source>
        <translation>Angehalten; was fertig ist, bleibt erhalten. Weiter geht es mit:
  %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 was aborted and cannot be resumed. Upload the file again.</source>
        <translation>Die Übertragung %1 nach %2 wurde abgebrochen und kann nicht fortgesetzt werden. Laden Sie die Datei neu hoch.</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:
  %1</source>
        <translation>Was fertig ist, bleibt erhalten. So versuchen Sie es erneut:
  %1</translation>
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
    <name>partway::ResumeCommand</name>
    <message>
        <source>Either name transfers or say --all.</source>
        <translation>Nennen Sie Übertragungen oder sagen Sie --all.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>Es gibt nichts fortzusetzen.</translation>
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
    <message>
        <source>Megabytes a second, for all transfers together:</source>
        <translation>Megabyte pro Sekunde, für alle Übertragungen zusammen:</translation>
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
        <source>%1; limited to %2</source>
        <translation>%1; begrenzt auf %2</translation>
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
</context>
<context>
    <name>partway::UploadsCommand</name>
    <message>
        <source>There are no in-progress uploads.</source>
        <translation>Es gibt keine unfertigen Uploads.</translation>
    </message>
    <message>
        <source>%1 in-progress uploads hold %2.</source>
        <translation>%1 unfertige Uploads enthalten %2.</translation>
    </message>
    <message>
        <source>%1  %2  %3 parts, %4  --upload-id %5</source>
        <translation>%1  %2  %3 Teile, %4  --upload-id %5</translation>
    </message>
</context>
</TS>
