<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::StatusLine</name>
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
