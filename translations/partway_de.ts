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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
    <name>partway::PracticeProcess</name>
    <message>
        <source>The practice store did not start in time. Try again, or use another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice store is not installed: %1 is missing. Install Partway again, or use another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice store has no folder to keep things in (%1). Free some space or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice store started, but did not say how to reach it. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice store ended unexpectedly. Start it again; what it holds is kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice store could not be started. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::ProblemStrip</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::SideBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another store to upload to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln transfers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation type="unfinished">
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>%1; limited to %2</source>
        <translation type="unfinished"></translation>
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
</TS>
