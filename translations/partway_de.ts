<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountText</name>
    <message>
        <source>The list of accounts in %1 cannot be read (%2). Repair the file or move it away; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts could not be saved in %1 (%2). Free some space or allow writing there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account named “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account named “%1”. The list of accounts shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of an S3 endpoint. It looks like https://host or http://host:port, with nothing after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which server is meant. Add an account, or give its address with --endpoint or AWS_ENDPOINT_URL_S3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint; transfers go on by themselves when it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself; finished parts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server stood still for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove who it is: its certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; where the store has an authority of its own, give its CA file to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked to be sent less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer parts are sent at once until it takes more again; nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume later; if it stays, ask the provider and name the request ID in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the endpoint speaks S3 and that no proxy answers in its place, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keys for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its keys or unlock the keychain (on the command line also: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY), then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of %1 have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter new ones; what was sent is kept, and the transfer goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of %1 do not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use keys that may read, write, list and delete in the bucket, or choose another bucket, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the keys of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access key and the secret key again, whole and without blanks, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket %1 is in another region than the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the account&apos;s region to the bucket&apos;s (the details may name it), then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload is not on the server any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume to send the file in a new upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the bucket and the key; names are case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and the account, or create the bucket, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not find one of the parts that it had confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume: what is missing is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants larger parts than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort the transfer and send it with a larger part size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take an object or a part of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a store or an account with higher limits, or split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 has used up what it may store or transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space there or raise its limit at the provider, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition of the request did not hold: %1 was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is there, then resume or choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another request changed %1 at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that nobody else writes to this key, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store does not offer what was asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the option that it refuses (the details name it), such as a storage class, or choose another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say what it did not like; check bucket, key, region and addressing style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be a key on this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another key: up to 1,024 bytes, with no “.” or “..” between slashes and no line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part is sent again; if it stays, check this computer&apos;s memory, disk and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrived, but it is not what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it: delete it on the server and send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was not to be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another key, or allow overwriting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the same file back, or plug its drive in, and resume; or abort to free what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then resume; or abort to free what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was sent; nothing was completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back as it was and resume, or abort and send it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for this store, even in its largest parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a store with higher limits, or split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload disappeared on the server again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a clean-up rule or another program that aborts uploads in this bucket, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are still on the server after every attempt to free them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort again in a few minutes; until then they may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Partway is at work in this state folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, wait for it, or give another folder with --state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of transfers cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this computer&apos;s disk and check the rights of the state folder, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing got through for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name the last cause; resume when it is gone. Finished parts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or resume it again; finished parts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tried again soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts are planned when the transfer begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was small enough to be sent whole, in one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is small enough to be sent whole, in one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all of them confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; none confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 One cell is %2 parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate; %1 is an amount such as 61 MB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>tried again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeing what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store may have deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verified, %n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had to begin again: the upload was gone on the server, aborted by somebody or cleaned up by the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had to begin again: the upload on the server held parts that are not of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began again with the file as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::DestinationBar</name>
    <message>
        <source>Account to upload to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket to upload to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of the new objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix, for example reels/day1/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::MapLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: confirmed. Filled from below: on the way. Outline: waiting. Dotted: being checked. Hatched: tried again soon. Crossed: failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::PartMap</name>
    <message>
        <source>Part map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Part %L1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::PartTableModel</name>
    <message>
        <source>%L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::PartsPane</name>
    <message>
        <source>Parts in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::TransferDelegate</name>
    <message numerus="yes">
        <source>verified, %n parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partway::TransferModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the server, %3 on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
