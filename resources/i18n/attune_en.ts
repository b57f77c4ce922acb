<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Course</name>
    <message numerus="yes">
        <source>%n weeks away</source>
        <translation>
            <numerusform>%n week away</numerusform>
            <numerusform>%n weeks away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n weeks away</source>
        <translation>
            <numerusform>%1, after %n week away</numerusform>
            <numerusform>%1, after %n weeks away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions held.</source>
        <translation>
            <numerusform>%n session held.</numerusform>
            <numerusform>%n sessions held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n sessions were before these notes begin, and are not drawn here.</source>
        <translation>
            <numerusform>%n session was before these notes begin, and is not drawn here.</numerusform>
            <numerusform>%n sessions were before these notes begin, and are not drawn here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had not ended yet when the hour did.</source>
        <translation>
            <numerusform>%n of them had not ended yet when the hour did.</numerusform>
            <numerusform>%n of them had not ended yet when the hour did.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came to rest, at minutes that were not noted.</source>
        <translation>
            <numerusform>%n more came to rest, at a minute that was not noted.</numerusform>
            <numerusform>%n more came to rest, at minutes that were not noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions were given wholly to helping %1 feel safe and settle.</source>
        <translation>
            <numerusform>%n of these sessions was given wholly to helping %1 feel safe and settle.</numerusform>
            <numerusform>%n of these sessions were given wholly to helping %1 feel safe and settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::CaseloadModel</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) away</source>
        <translation>
            <numerusform>%n week away</numerusform>
            <numerusform>%n weeks away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::CaseloadPage</name>
    <message numerus="yes">
        <source>%n family or families</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::DayRow</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::FamilyPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::FamilyWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::LatePanel</name>
    <message numerus="yes">
        <source>A late entry: more than %n hour(s) after the session. The note will say so.</source>
        <translation>
            <numerusform>A late entry: more than %n hour after the session. The note will say so.</numerusform>
            <numerusform>A late entry: more than %n hours after the session. The note will say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::StripView</name>
    <message numerus="yes">
        <source>How the hour went, from %n reading(s)</source>
        <translation>
            <numerusform>How the hour went, from %n reading</numerusform>
            <numerusform>How the hour went, from %n readings</numerusform>
        </translation>
    </message>
</context>
</TS>
