<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>Quit while %Ln transfers are under way?</source>
        <translation>
            <numerusform>Quit while %Ln transfer is under way?</numerusform>
            <numerusform>Quit while %Ln transfers are under way?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message numerus="yes">
        <source>Listing: %Ln uploads so far</source>
        <translation>
            <numerusform>Listing: %Ln upload so far</numerusform>
            <numerusform>Listing: %Ln uploads so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking what they hold: %Ln uploads to go</source>
        <translation>
            <numerusform>Asking what they hold: %Ln upload to go</numerusform>
            <numerusform>Asking what they hold: %Ln uploads to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message numerus="yes">
        <source>%Ln files (%1) are on the server already and stay there; the rest is not sent.</source>
        <translation>
            <numerusform>%Ln file (%1) is on the server already and stays there; the rest is not sent.</numerusform>
            <numerusform>%Ln files (%1) are on the server already and stay there; the rest is not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large files that are on their way are aborted, and what was sent of them is freed.</source>
        <translation>
            <numerusform>%Ln large file that is on its way is aborted, and what was sent of it is freed.</numerusform>
            <numerusform>%Ln large files that are on their way are aborted, and what was sent of them is freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln folders?</source>
        <translation>
            <numerusform>Remove %Ln folder?</numerusform>
            <numerusform>Remove %Ln folders?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large in the list below</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln large in the list below</numerusform>
            <numerusform>%Ln large in the list below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 of %Ln file</numerusform>
            <numerusform>%1 of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files so far</source>
        <translation>
            <numerusform>%1 of %Ln file so far</numerusform>
            <numerusform>%1 of %Ln files so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln files failed</source>
        <translation>
            <numerusform>Done, but %Ln file failed</numerusform>
            <numerusform>Done, but %Ln files failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderText</name>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 of %Ln file</numerusform>
            <numerusform>%1 of %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlanceText</name>
    <message numerus="yes">
        <source>%Ln transfers active</source>
        <translation>
            <numerusform>%Ln transfer active</numerusform>
            <numerusform>%Ln transfers active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers paused</source>
        <translation>
            <numerusform>%Ln transfer paused</numerusform>
            <numerusform>%Ln transfers paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>%Ln addresses were not taken: only files on this computer can be uploaded. Download them first (%1).</source>
        <translation>
            <numerusform>%Ln address was not taken: only files on this computer can be uploaded. Download it first (%1).</numerusform>
            <numerusform>%Ln addresses were not taken: only files on this computer can be uploaded. Download them first (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are not there any more, or are links that lead nowhere (%1).</source>
        <translation>
            <numerusform>%Ln item is not there any more, or is a link that leads nowhere (%1).</numerusform>
            <numerusform>%Ln items are not there any more, or are links that lead nowhere (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may not be read; check their permissions and add them again (%1).</source>
        <translation>
            <numerusform>%Ln item may not be read; check its permissions and add it again (%1).</numerusform>
            <numerusform>%Ln items may not be read; check their permissions and add them again (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are no files but pipes, sockets or devices, and were passed over (%1).</source>
        <translation>
            <numerusform>%Ln item is no file but a pipe, socket or device, and was passed over (%1).</numerusform>
            <numerusform>%Ln items are no files but pipes, sockets or devices, and were passed over (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are not valid UTF-8 and cannot be keys; rename them and add them again (%1).</source>
        <translation>
            <numerusform>%Ln name is not valid UTF-8 and cannot be a key; rename it and add it again (%1).</numerusform>
            <numerusform>%Ln names are not valid UTF-8 and cannot be keys; rename them and add them again (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders can be reached twice, or lead back to themselves; each is taken once (%1).</source>
        <translation>
            <numerusform>%Ln folder can be reached twice, or leads back to itself; it is taken once (%1).</numerusform>
            <numerusform>%Ln folders can be reached twice, or lead back to themselves; each is taken once (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: with the prefix their keys are longer than 1,024 bytes. Shorten names or the prefix (%1).</source>
        <translation>
            <numerusform>%Ln file was not taken: with the prefix its key is longer than 1,024 bytes. Shorten its name or the prefix (%1).</numerusform>
            <numerusform>%Ln files were not taken: with the prefix their keys are longer than 1,024 bytes. Shorten names or the prefix (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: “.” and “..” between slashes cannot be in a key. Choose another prefix (%1).</source>
        <translation>
            <numerusform>%Ln file was not taken: “.” and “..” between slashes cannot be in a key. Choose another prefix (%1).</numerusform>
            <numerusform>%Ln files were not taken: “.” and “..” between slashes cannot be in a key. Choose another prefix (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: another file added with them has the same name, and only one could stay (%1).</source>
        <translation>
            <numerusform>%Ln file was not taken: another file added with it has the same name, and only one could stay (%1).</numerusform>
            <numerusform>%Ln files were not taken: another file added with them has the same name, and only one could stay (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty; stores know no folders, so nothing is made for them (%1).</source>
        <translation>
            <numerusform>%Ln folder is empty; stores know no folders, so nothing is made for it (%1).</numerusform>
            <numerusform>%Ln folders are empty; stores know no folders, so nothing is made for them (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message numerus="yes">
        <source>%Ln parts are sent again, as you asked.</source>
        <translation>
            <numerusform>%Ln part is sent again, as you asked.</numerusform>
            <numerusform>%Ln parts are sent again, as you asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is taken up again: %Ln parts are on the server already and are not sent again.</source>
        <translation>
            <numerusform>It is taken up again: %Ln part is on the server already and is not sent again.</numerusform>
            <numerusform>It is taken up again: %Ln parts are on the server already and are not sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An upload that was begun elsewhere was taken over: %Ln of its parts are of this file and are not sent again.</source>
        <translation>
            <numerusform>An upload that was begun elsewhere was taken over: %Ln of its parts is of this file and is not sent again.</numerusform>
            <numerusform>An upload that was begun elsewhere was taken over: %Ln of its parts are of this file and are not sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end was reached: there are %Ln parts in all.</source>
        <translation>
            <numerusform>The end was reached: there is %Ln part in all.</numerusform>
            <numerusform>The end was reached: there are %Ln parts in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageNames</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of %2, %3.</source>
        <translation>
            <numerusform>The upload of %1 holds %Ln part of %2, %3.</numerusform>
            <numerusform>The upload of %1 holds %Ln parts of %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of different sizes, %2.</source>
        <translation>
            <numerusform>The upload of %1 holds %Ln part, %2.</numerusform>
            <numerusform>The upload of %1 holds %Ln parts of different sizes, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed.</source>
        <translation>
            <numerusform>%Ln other upload of this key stays as it is, and is billed.</numerusform>
            <numerusform>%Ln other uploads of this key stay as they are, and are billed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>It cannot be completed: %Ln part has a number that no upload may have.</numerusform>
            <numerusform>It cannot be completed: %Ln parts have numbers that no upload may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts are smaller than the store allows.</source>
        <translation>
            <numerusform>It cannot be completed: %Ln part is smaller than the store allows.</numerusform>
            <numerusform>It cannot be completed: %Ln parts are smaller than the store allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed on.</source>
        <translation>
            <numerusform>%Ln other upload of this key stays as it is, and is billed on.</numerusform>
            <numerusform>%Ln other uploads of this key stay as they are, and are billed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are missing in between.</source>
        <translation>
            <numerusform>%Ln part is missing in between.</numerusform>
            <numerusform>%Ln parts are missing in between.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>%Ln part has a number that no upload may have.</numerusform>
            <numerusform>%Ln parts have numbers that no upload may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts before the last are smaller than %1, which the store does not take.</source>
        <translation>
            <numerusform>%Ln part before the last is smaller than %1, which the store does not take.</numerusform>
            <numerusform>%Ln parts before the last are smaller than %1, which the store does not take.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverwriteQuestion</name>
    <message numerus="yes">
        <source>Overwrite %Ln objects?</source>
        <translation>
            <numerusform>Overwrite %Ln object?</numerusform>
            <numerusform>Overwrite %Ln objects?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartNumbersText</name>
    <message numerus="yes">
        <source>%1 of %Ln parts match</source>
        <translation>
            <numerusform>%1 of %Ln part matches</numerusform>
            <numerusform>%1 of %Ln parts match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln is missing</numerusform>
            <numerusform>%Ln are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln cannot be compared</numerusform>
            <numerusform>%Ln cannot be compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln on the way</numerusform>
            <numerusform>%Ln on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln being checked</numerusform>
            <numerusform>%Ln being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tried again soon</source>
        <translation>
            <numerusform>%Ln tried again soon</numerusform>
            <numerusform>%Ln tried again soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1</source>
        <translation>
            <numerusform>%Ln part of %1</numerusform>
            <numerusform>%Ln parts of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes</source>
        <translation>
            <numerusform>%Ln part of its own size</numerusform>
            <numerusform>%Ln parts of several sizes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln upload is to be aborted; that frees %1 and saves %2 a month.</numerusform>
            <numerusform>%Ln uploads are to be aborted; that frees %1 and saves %2 a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1.</source>
        <translation>
            <numerusform>%Ln upload is to be aborted; that frees %1.</numerusform>
            <numerusform>%Ln uploads are to be aborted; that frees %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed, which saves %2 a month.</source>
        <translation>
            <numerusform>%Ln upload was aborted; %1 are freed, which saves %2 a month.</numerusform>
            <numerusform>%Ln uploads were aborted; %1 are freed, which saves %2 a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed.</source>
        <translation>
            <numerusform>%Ln upload was aborted; %1 are freed.</numerusform>
            <numerusform>%Ln uploads were aborted; %1 are freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aborted  %1: %Ln parts, %2</source>
        <translation>
            <numerusform>aborted  %1: %Ln part, %2</numerusform>
            <numerusform>aborted  %1: %Ln parts, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message numerus="yes">
        <source>Remove %Ln transfers?</source>
        <translation>
            <numerusform>Remove %Ln transfer?</numerusform>
            <numerusform>Remove %Ln transfers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads of %1: aborted %Ln days after they were begun</source>
        <translation>
            <numerusform>Unfinished uploads of %1: aborted %Ln day after they were begun</numerusform>
            <numerusform>Unfinished uploads of %1: aborted %Ln days after they were begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of this bucket are about other things and stay as they are.</source>
        <translation>
            <numerusform>%Ln rule of this bucket is about other things and stays as it is.</numerusform>
            <numerusform>%Ln rules of this bucket are about other things and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message numerus="yes">
        <source>%n part(s) at once</source>
        <translation>
            <numerusform>%n part at once</numerusform>
            <numerusform>%n parts at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verified, %n part(s)</source>
        <translation>
            <numerusform>verified, %n part</numerusform>
            <numerusform>verified, %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could not be aborted: %Ln parts are still there</source>
        <translation>
            <numerusform>could not be aborted: %Ln part is still there</numerusform>
            <numerusform>could not be aborted: %Ln parts are still there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of this key</source>
        <translation>
            <numerusform>%Ln upload of this key</numerusform>
            <numerusform>%Ln uploads of this key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadsText</name>
    <message numerus="yes">
        <source>one of %Ln uploads of this key</source>
        <translation>
            <numerusform>the only upload of this key</numerusform>
            <numerusform>one of %Ln uploads of this key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1, %2</source>
        <translation>
            <numerusform>%Ln part of %1, %2</numerusform>
            <numerusform>%Ln parts of %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of different sizes, %1</source>
        <translation>
            <numerusform>%Ln part, %1</numerusform>
            <numerusform>%Ln parts of different sizes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads</source>
        <translation>
            <numerusform>%Ln in-progress upload</numerusform>
            <numerusform>%Ln in-progress uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1</source>
        <translation>
            <numerusform>%Ln in-progress upload holds %1</numerusform>
            <numerusform>%Ln in-progress uploads hold %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1, %2 a month, %3 so far</source>
        <translation>
            <numerusform>%Ln in-progress upload holds %1, %2 a month, %3 so far</numerusform>
            <numerusform>%Ln in-progress uploads hold %1, %2 a month, %3 so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the store deletes %Ln of them within a day</source>
        <translation>
            <numerusform>the store deletes %Ln of them within a day</numerusform>
            <numerusform>the store deletes %Ln of them within a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln matches</numerusform>
            <numerusform>%Ln match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln cannot be compared</numerusform>
            <numerusform>%Ln cannot be compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to compare</source>
        <translation>
            <numerusform>%Ln to compare</numerusform>
            <numerusform>%Ln to compare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln parts match</source>
        <translation>
            <numerusform>%L1 of %Ln part matches</numerusform>
            <numerusform>%L1 of %Ln parts match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is read and compared: %Ln parts are still to come.</source>
        <translation>
            <numerusform>The file is read and compared: %Ln part is still to come.</numerusform>
            <numerusform>The file is read and compared: %Ln parts are still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1 on the server</source>
        <translation>
            <numerusform>%Ln part of %1 on the server</numerusform>
            <numerusform>%Ln parts of %1 on the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes on the server</source>
        <translation>
            <numerusform>%Ln part on the server</numerusform>
            <numerusform>%Ln parts of several sizes on the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be compared: their ETags are no MD5 (as with encryption by a key of one&apos;s own), and the store keeps no checksum of them. They are sent again, or a new upload is begun.</source>
        <translation>
            <numerusform>%Ln part cannot be compared: its ETag is no MD5 (as with encryption by a key of one&apos;s own), and the store keeps no checksum of it. It is sent again, or a new upload is begun.</numerusform>
            <numerusform>%Ln parts cannot be compared: their ETags are no MD5 (as with encryption by a key of one&apos;s own), and the store keeps no checksum of them. They are sent again, or a new upload is begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With parts of %1, as they are there, this file would have more than the %Ln that an upload may have. It is cut into larger ones.</source>
        <translation>
            <numerusform>With parts of %1, as they are there, this file would have more than the %Ln that an upload may have. It is cut into larger ones.</numerusform>
            <numerusform>With parts of %1, as they are there, this file would have more than the %Ln that an upload may have. It is cut into larger ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file, and this store finishes an upload only with all of its parts: a new upload is begun, and everything is sent.</source>
        <translation>
            <numerusform>%Ln part on the server belongs to no part of this file, and this store finishes an upload only with all of its parts: a new upload is begun, and everything is sent.</numerusform>
            <numerusform>%Ln parts on the server belong to no part of this file, and this store finishes an upload only with all of its parts: a new upload is begun, and everything is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file. They are left out.</source>
        <translation>
            <numerusform>%Ln part on the server belongs to no part of this file. It is left out.</numerusform>
            <numerusform>%Ln parts on the server belong to no part of this file. They are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AbortDesk</name>
    <message numerus="yes">
        <source>Nothing here was begun more than %Ln days ago.</source>
        <translation>
            <numerusform>Nothing here was begun more than %Ln day ago.</numerusform>
            <numerusform>Nothing here was begun more than %Ln days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted. They stay in the list, each with the reason; try again later, or stop whoever writes them.</source>
        <translation>
            <numerusform>%Ln upload could not be aborted. It stays in the list with the reason; try again later, or stop whoever writes it.</numerusform>
            <numerusform>%Ln uploads could not be aborted. They stay in the list, each with the reason; try again later, or stop whoever writes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AbortSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are transfers of this program, which leave the queue as well.</source>
        <translation>
            <numerusform>%Ln of them is a transfer of this program, which leaves the queue as well.</numerusform>
            <numerusform>%Ln of them are transfers of this program, which leave the queue as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stores are being asked what %Ln of them hold…</source>
        <translation>
            <numerusform>The store is being asked what %Ln of them holds…</numerusform>
            <numerusform>The stores are being asked what %Ln of them hold…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln of them hold could not be found out.</source>
        <translation>
            <numerusform>What %Ln of them holds could not be found out.</numerusform>
            <numerusform>What %Ln of them hold could not be found out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also abort the %Ln that are being written right now</source>
        <translation>
            <numerusform>Also abort the %Ln that is being written right now</numerusform>
            <numerusform>Also abort the %Ln that are being written right now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads?</source>
        <translation>
            <numerusform>Abort %Ln upload?</numerusform>
            <numerusform>Abort %Ln uploads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now</source>
        <translation>
            <numerusform>%Ln upload is being written right now</numerusform>
            <numerusform>%Ln uploads are being written right now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads</source>
        <translation>
            <numerusform>Abort %Ln upload</numerusform>
            <numerusform>Abort %Ln uploads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AbortUploadsCommand</name>
    <message numerus="yes">
        <source>%Ln of them are being written right now, or may be.</source>
        <translation>
            <numerusform>%Ln of them is being written right now, or may be.</numerusform>
            <numerusform>%Ln of them are being written right now, or may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads? What they hold is lost. [y/N] </source>
        <translation>
            <numerusform>Abort %Ln upload? What it holds is lost. [y/N] </numerusform>
            <numerusform>Abort %Ln uploads? What they hold is lost. [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now, or may be: whoever sends them loses what is sent. Abort them as well? [y/N] </source>
        <translation>
            <numerusform>%Ln upload is being written right now, or may be: whoever sends it loses what is sent. Abort it as well? [y/N] </numerusform>
            <numerusform>%Ln uploads are being written right now, or may be: whoever sends them loses what is sent. Abort them as well? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads that are being written, or may be, are left as they are; --even-active aborts these as well.</source>
        <translation>
            <numerusform>%Ln upload that is being written, or may be, is left as it is; --even-active aborts it as well.</numerusform>
            <numerusform>%Ln uploads that are being written, or may be, are left as they are; --even-active aborts these as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted; the list says why.</source>
        <translation>
            <numerusform>%Ln upload could not be aborted; the list says why.</numerusform>
            <numerusform>%Ln uploads could not be aborted; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AccountTrial</name>
    <message numerus="yes">
        <source>It works: %n buckets are there.</source>
        <translation>
            <numerusform>It works: %n bucket is there.</numerusform>
            <numerusform>It works: %n buckets are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AdoptCommand</name>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file: the upload may be of another file.</source>
        <translation>
            <numerusform>%Ln part is beyond the end of the file: the upload may be of another file.</numerusform>
            <numerusform>%Ln parts are beyond the end of the file: the upload may be of another file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::CellMap</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ConflictSheet</name>
    <message numerus="yes">
        <source>%Ln objects are there already</source>
        <translation>
            <numerusform>%Ln object is there already</numerusform>
            <numerusform>%Ln objects are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1. %n other files are new and go up in any case.</source>
        <translation>
            <numerusform>In %1. %n other file is new and goes up in any case.</numerusform>
            <numerusform>In %1. %n other files are new and go up in any case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ControlDesk</name>
    <message numerus="yes">
        <source>%Ln transfers failed, so nothing was done at the end. Look at them and resume them.</source>
        <translation>
            <numerusform>%Ln transfer failed, so nothing was done at the end. Look at it and resume it.</numerusform>
            <numerusform>%Ln transfers failed, so nothing was done at the end. Look at them and resume them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quits in %Ln s</source>
        <translation>
            <numerusform>Quits in %Ln s</numerusform>
            <numerusform>Quits in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps in %Ln s</source>
        <translation>
            <numerusform>Sleeps in %Ln s</numerusform>
            <numerusform>Sleeps in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. Partway quits in %Ln seconds.</source>
        <translation>
            <numerusform>Everything is uploaded. Partway quits in %Ln second.</numerusform>
            <numerusform>Everything is uploaded. Partway quits in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>Everything is uploaded. The computer goes to sleep in %Ln second.</numerusform>
            <numerusform>Everything is uploaded. The computer goes to sleep in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::Delivery</name>
    <message numerus="yes">
        <source>Looking at what is there already, for %Ln files…</source>
        <translation>
            <numerusform>Looking at what is there already, for %Ln file…</numerusform>
            <numerusform>Looking at what is there already, for %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %Ln objects are there already. %1 They are queued and looked at when their turn comes; none is overwritten.</source>
        <translation>
            <numerusform>It is not known whether %Ln object is there already. %1 It is queued and looked at when its turn comes; it is not overwritten.</numerusform>
            <numerusform>It is not known whether %Ln objects are there already. %1 They are queued and looked at when their turn comes; none is overwritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln files with what is there…</source>
        <translation>
            <numerusform>Comparing %Ln file with what is there…</numerusform>
            <numerusform>Comparing %Ln files with what is there…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already, byte for byte, and were left out.</source>
        <translation>
            <numerusform>%Ln file is there already, byte for byte, and was left out.</numerusform>
            <numerusform>%Ln files are there already, byte for byte, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be compared with what is there, since its checksum is of another kind; they are uploaded as if they were different.</source>
        <translation>
            <numerusform>%Ln file could not be compared with what is there, since its checksum is of another kind; it is uploaded as if it were different.</numerusform>
            <numerusform>%Ln files could not be compared with what is there, since its checksum is of another kind; they are uploaded as if they were different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeing %Ln uploads in progress…</source>
        <translation>
            <numerusform>Freeing %Ln upload in progress…</numerusform>
            <numerusform>Freeing %Ln uploads in progress…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads in progress could not be aborted and may still be billed. Look at them again in a few minutes.</source>
        <translation>
            <numerusform>%Ln upload in progress could not be aborted and may still be billed. Look at it again in a few minutes.</numerusform>
            <numerusform>%Ln uploads in progress could not be aborted and may still be billed. Look at them again in a few minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::DetailsPane</name>
    <message numerus="yes">
        <source>%Ln of %1, %2 confirmed</source>
        <translation>
            <numerusform>%Ln of %1, %2 confirmed</numerusform>
            <numerusform>%Ln of %1, %2 confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of several sizes, %1 confirmed</source>
        <translation>
            <numerusform>%Ln of its own size, %1 confirmed</numerusform>
            <numerusform>%Ln of several sizes, %1 confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ExpiryDesk</name>
    <message numerus="yes">
        <source>Stores delete what was sent of %Ln stopped uploads, first that of %1 at about %2. Resume them to keep it.</source>
        <translation>
            <numerusform>The store deletes what was sent of %Ln stopped upload, that of %1 at about %2. Resume it to keep it.</numerusform>
            <numerusform>Stores delete what was sent of %Ln stopped uploads, first that of %1 at about %2. Resume them to keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads expire soon</source>
        <translation>
            <numerusform>%Ln upload expires soon</numerusform>
            <numerusform>%Ln uploads expire soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ExportActions</name>
    <message numerus="yes">
        <source>%Ln transfers were written to %1.</source>
        <translation>
            <numerusform>%Ln transfer was written to %1.</numerusform>
            <numerusform>%Ln transfers were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FiguresBar</name>
    <message numerus="yes">
        <source>Abort %Ln selected…</source>
        <translation>
            <numerusform>Abort %Ln selected…</numerusform>
            <numerusform>Abort %Ln selected…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FileChoice</name>
    <message numerus="yes">
        <source>Looked at %Ln files in %1…</source>
        <translation>
            <numerusform>Looked at %Ln file in %1…</numerusform>
            <numerusform>Looked at %Ln files in %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln files in %1 has this name and size. Choose the file by hand, or look in another folder.</source>
        <translation>
            <numerusform>The %Ln file in %1 does not have this name and size. Choose the file by hand, or look in another folder.</numerusform>
            <numerusform>None of %Ln files in %1 has this name and size. Choose the file by hand, or look in another folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could be it, the likeliest first. Open one to compare it.</source>
        <translation>
            <numerusform>%Ln file could be it. Open it to compare it.</numerusform>
            <numerusform>%Ln files could be it, the likeliest first. Open one to compare it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FinishCommand</name>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file.</source>
        <translation>
            <numerusform>%Ln part is beyond the end of the file.</numerusform>
            <numerusform>%Ln parts are beyond the end of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FinishDialog</name>
    <message numerus="yes">
        <source>%Ln parts have the sizes that “%1” asks for; the store keeps nothing that proves their bytes.</source>
        <translation>
            <numerusform>%Ln part has the size that “%1” asks for; the store keeps nothing that proves its bytes.</numerusform>
            <numerusform>%Ln parts have the sizes that “%1” asks for; the store keeps nothing that proves their bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FirstStart</name>
    <message numerus="yes">
        <source>%n accounts of other programs are on this computer.</source>
        <translation>
            <numerusform>%n account of another program is on this computer.</numerusform>
            <numerusform>%n accounts of other programs are on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesPane</name>
    <message numerus="yes">
        <source>%Ln folders are selected. Choose one to see its files.</source>
        <translation>
            <numerusform>%Ln folder is selected. Choose one to see its files.</numerusform>
            <numerusform>%Ln folders are selected. Choose one to see its files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderFollow</name>
    <message numerus="yes">
        <source>%Ln files (%1) are at %2, verified.</source>
        <translation>
            <numerusform>%Ln file (%1) is at %2, verified.</numerusform>
            <numerusform>%Ln files (%1) are at %2, verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped:</source>
        <translation>
            <numerusform>%Ln was skipped:</numerusform>
            <numerusform>%Ln were skipped:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <translation>
            <numerusform>%Ln failed:</numerusform>
            <numerusform>%Ln failed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: “%1” lists them all.</source>
        <translation>
            <numerusform>and %Ln more: “%1” lists them all.</numerusform>
            <numerusform>and %Ln more: “%1” lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderNews</name>
    <message numerus="yes">
        <source>%Ln files of %1 failed</source>
        <translation>
            <numerusform>%Ln file of %1 failed</numerusform>
            <numerusform>%Ln files of %1 failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1. The window says why the others failed.</source>
        <translation>
            <numerusform>%Ln file is stored at %1. The window says why the others failed.</numerusform>
            <numerusform>%Ln files are stored at %1. The window says why the others failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1.</source>
        <translation>
            <numerusform>%Ln file is stored at %1.</numerusform>
            <numerusform>%Ln files are stored at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderPreview</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ImportDesk</name>
    <message numerus="yes">
        <source>%n accounts were imported.</source>
        <translation>
            <numerusform>%n account was imported.</numerusform>
            <numerusform>%n accounts were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need keys yet: enter them from their menu in the side bar.</source>
        <translation>
            <numerusform>%n of them needs keys yet: enter them from its menu in the side bar.</numerusform>
            <numerusform>%n of them need keys yet: enter them from their menu in the side bar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n accounts</source>
        <translation>
            <numerusform>Import %n account</numerusform>
            <numerusform>Import %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::InProgressDesk</name>
    <message numerus="yes">
        <source>%1 %Ln more buckets of this account could not be listed either.</source>
        <translation>
            <numerusform>%1 %Ln more bucket of this account could not be listed either.</numerusform>
            <numerusform>%1 %Ln more buckets of this account could not be listed either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::InProgressPage</name>
    <message numerus="yes">
        <source>%Ln selected: %1, %2 a month would be freed</source>
        <translation>
            <numerusform>%Ln selected: %1, %2 a month would be freed</numerusform>
            <numerusform>%Ln selected: %1, %2 a month would be freed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1 would be freed</source>
        <translation>
            <numerusform>%Ln selected: %1 would be freed</numerusform>
            <numerusform>%Ln selected: %1 would be freed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire soon</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln expires soon</numerusform>
            <numerusform>%Ln expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: how much would be freed is not known</source>
        <translation>
            <numerusform>%Ln selected: how much would be freed is not known</numerusform>
            <numerusform>%Ln selected: how much would be freed is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::IntakeDesk</name>
    <message numerus="yes">
        <source>%Ln files are on their way to the same object already and were not added again (%1).</source>
        <translation>
            <numerusform>%Ln file is on its way to the same object already and was not added again (%1).</numerusform>
            <numerusform>%Ln files are on their way to the same object already and were not added again (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::LowerPane</name>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its parts.</source>
        <translation>
            <numerusform>%Ln transfer is selected. Choose one to see its parts.</numerusform>
            <numerusform>%Ln transfers are selected. Choose one to see its parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its details.</source>
        <translation>
            <numerusform>%Ln transfer is selected. Choose one to see its details.</numerusform>
            <numerusform>%Ln transfers are selected. Choose one to see its details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to read its log.</source>
        <translation>
            <numerusform>%Ln transfer is selected. Choose one to read its log.</numerusform>
            <numerusform>%Ln transfers are selected. Choose one to read its log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::NetworkDesk</name>
    <message numerus="yes">
        <source>%Ln new transfers wait: the system says that this network is metered, so that every byte may cost money. They start on another network, or when you say so.</source>
        <translation>
            <numerusform>%Ln new transfer waits: the system says that this network is metered, so that every byte may cost money. It starts on another network, or when you say so.</numerusform>
            <numerusform>%Ln new transfers wait: the system says that this network is metered, so that every byte may cost money. They start on another network, or when you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ObjectLinks</name>
    <message numerus="yes">
        <source>%n links were copied. Whoever has one can read its object for %1.</source>
        <translation>
            <numerusform>%n link was copied. Whoever has it can read its object for %1.</numerusform>
            <numerusform>%n links were copied. Whoever has one can read its object for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %Ln objects at a time. Select fewer.</source>
        <translation>
            <numerusform>Links are made for %Ln object at a time. Select fewer.</numerusform>
            <numerusform>Links are made for %Ln objects at a time. Select fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::OrphanWatch</name>
    <message numerus="yes">
        <source>%Ln new unfinished uploads</source>
        <translation>
            <numerusform>%Ln new unfinished upload</numerusform>
            <numerusform>%Ln new unfinished uploads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::PartActions</name>
    <message numerus="yes">
        <source>&amp;Send %Ln parts again</source>
        <translation>
            <numerusform>&amp;Send %Ln part again</numerusform>
            <numerusform>&amp;Send %Ln parts again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln &amp;ETags</source>
        <translation>
            <numerusform>Copy %Ln &amp;ETag</numerusform>
            <numerusform>Copy %Ln &amp;ETags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::PartsCommand</name>
    <message numerus="yes">
        <source>%Ln parts, %1.</source>
        <translation>
            <numerusform>%Ln part, %1.</numerusform>
            <numerusform>%Ln parts, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::RuleCommand</name>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun, those that are older already among them.</source>
        <translation>
            <numerusform>The store will abort every upload of %1 that is not finished %Ln day after it was begun, those that are older already among them.</numerusform>
            <numerusform>The store will abort every upload of %1 that is not finished %Ln days after it was begun, those that are older already among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changes from %Ln days.</source>
        <translation>
            <numerusform>The rule changes from %Ln day.</numerusform>
            <numerusform>The rule changes from %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; what all of them hold is not known.</source>
        <translation>
            <numerusform>%Ln in-progress upload is that old already, and goes first; what it holds is not known.</numerusform>
            <numerusform>%Ln in-progress uploads are that old already, and go first; what all of them hold is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; they hold %1.</source>
        <translation>
            <numerusform>%Ln in-progress upload is that old already, and goes first; it holds %1.</numerusform>
            <numerusform>%Ln in-progress uploads are that old already, and go first; they hold %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::RuleDialog</name>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun.</source>
        <translation>
            <numerusform>The store will abort every upload of %1 that is not finished %Ln day after it was begun.</numerusform>
            <numerusform>The store will abort every upload of %1 that is not finished %Ln days after it was begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the uploads that are there now are older than that and will go, usually within a day.</source>
        <translation>
            <numerusform>%Ln of the uploads that are there now is older than that and will go, usually within a day.</numerusform>
            <numerusform>%Ln of the uploads that are there now are older than that and will go, usually within a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::RuleList</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SavingsCommand</name>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln upload was aborted; that freed %1 and saves %2 a month.</numerusform>
            <numerusform>%Ln uploads were aborted; that freed %1 and saves %2 a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1.</source>
        <translation>
            <numerusform>%Ln upload was aborted; that freed %1.</numerusform>
            <numerusform>%Ln uploads were aborted; that freed %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SavingsDialog</name>
    <message numerus="yes">
        <source>%1 on %2, %Ln parts</source>
        <translation>
            <numerusform>%1 on %2, %Ln part</numerusform>
            <numerusform>%1 on %2, %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ShareLinks</name>
    <message numerus="yes">
        <source>%n share links were copied. Whoever has one can open its object, if the share key was made for it.</source>
        <translation>
            <numerusform>%n share link was copied. Whoever has it can open the object, if the share key was made for it.</numerusform>
            <numerusform>%n share links were copied. Whoever has one can open its object, if the share key was made for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SideBar</name>
    <message numerus="yes">
        <source>%1, %Ln transfers</source>
        <translation>
            <numerusform>%1, %Ln transfer</numerusform>
            <numerusform>%1, %Ln transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln uploads in progress</source>
        <translation>
            <numerusform>%1, %Ln upload in progress</numerusform>
            <numerusform>%1, %Ln uploads in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deleted by the store soon</source>
        <translation>
            <numerusform>%1, %Ln deleted by the store soon</numerusform>
            <numerusform>%1, %Ln deleted by the store soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::StatusLine</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::TransferDelegate</name>
    <message numerus="yes">
        <source>verified, %n parts</source>
        <translation>
            <numerusform>verified, %n part</numerusform>
            <numerusform>verified, %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::TransferNews</name>
    <message numerus="yes">
        <source>%Ln files finished</source>
        <translation>
            <numerusform>%Ln file finished</numerusform>
            <numerusform>%Ln files finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads stopped</source>
        <translation>
            <numerusform>%Ln upload stopped</numerusform>
            <numerusform>%Ln uploads stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::UploadComparison</name>
    <message numerus="yes">
        <source>is compared, %L1 of %Ln parts</source>
        <translation>
            <numerusform>is compared, %L1 of %Ln part</numerusform>
            <numerusform>is compared, %L1 of %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::UploadsSheet</name>
    <message numerus="yes">
        <source>%Ln uploads of the same keys are in progress at the store</source>
        <translation>
            <numerusform>%Ln upload of the same key is in progress at the store</numerusform>
            <numerusform>%Ln uploads of the same keys are in progress at the store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln part, %1</numerusform>
            <numerusform>%Ln parts, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::WatchCommand</name>
    <message numerus="yes">
        <source>Watches %1: what stands still there for %Ln seconds goes to %2. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Watches %1: what stands still there for %Ln second goes to %2. Ctrl+C ends it.</numerusform>
            <numerusform>Watches %1: what stands still there for %Ln seconds goes to %2. Ctrl+C ends it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already and are left alone as long as they do not change; --existing sends them as well.</source>
        <translation>
            <numerusform>%Ln file is there already and is left alone as long as it does not change; --existing sends it as well.</numerusform>
            <numerusform>%Ln files are there already and are left alone as long as they do not change; --existing sends them as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::WatchDesk</name>
    <message numerus="yes">
        <source>%1 is watched from now on. %Ln files are there already and are left alone as long as they do not change.</source>
        <translation>
            <numerusform>%1 is watched from now on. %Ln file is there already and is left alone as long as it does not change.</numerusform>
            <numerusform>%1 is watched from now on. %Ln files are there already and are left alone as long as they do not change.</numerusform>
        </translation>
    </message>
</context>
</TS>
