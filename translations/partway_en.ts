<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>Close while %Ln transfers are under way?</source>
        <translation>
            <numerusform>Close while %Ln transfer is under way?</numerusform>
            <numerusform>Close while %Ln transfers are under way?</numerusform>
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
    <name>partway::AccountDialog</name>
    <message numerus="yes">
        <source>It works: %n buckets are there.</source>
        <translation>
            <numerusform>It works: %n bucket is there.</numerusform>
            <numerusform>It works: %n buckets are there.</numerusform>
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
</context>
<context>
    <name>partway::MainWindow</name>
    <message numerus="yes">
        <source>%n folders were not taken (%1): whole folders come in a later version. Until then, open a folder and drop the files in it.</source>
        <translation>
            <numerusform>%n folder was not taken (%1): whole folders come in a later version. Until then, open a folder and drop the files in it.</numerusform>
            <numerusform>%n folders were not taken (%1): whole folders come in a later version. Until then, open a folder and drop the files in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were not taken, since they are no files on this computer (%1).</source>
        <translation>
            <numerusform>%n item was not taken, since it is no file on this computer (%1).</numerusform>
            <numerusform>%n items were not taken, since they are no files on this computer (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::PartMap</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
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
</TS>
