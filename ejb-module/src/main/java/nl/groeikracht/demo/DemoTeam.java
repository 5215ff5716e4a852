package nl.groeikracht.demo;

import java.util.List;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;

/**
 * An invented neighbourhood team, with what happened to it.
 *
 * @param neighbourhood CBS code
 * @param begins the phase in which it begins
 * @param contact user name of the contact person; empty when there is none yet
 * @param course lines of days ago, verb, words; see {@link DemoTeamDeeds}
 */
record DemoTeam(
        String gmCode,
        String name,
        String place,
        String neighbourhood,
        int inhabitants,
        Phase begins,
        String guide,
        String manager,
        String contact,
        String course) {

    private static final String HEEMSKERK = "GM0396";
    private static final String LEEUWARDEN = "GM0080";

    /** One in each phase, and one that stopped. */
    static List<DemoTeam> all() {
        return List.of(
                new DemoTeam(
                        HEEMSKERK,
                        "Buurtteam Assumburg",
                        "Assumburg",
                        "BU03960402",
                        690,
                        Phase.INITIATE,
                        "noor",
                        "joris",
                        "",
                        """
                        24 founded
                        23 joins Lotte trekker COMMUNICATION
                        16 hours PROCESS 90 Kennismaken aan de keukentafel
                        """),
                new DemoTeam(
                        HEEMSKERK,
                        "Buurtteam Oosterwijk",
                        "Oosterwijk",
                        "BU03960202",
                        810,
                        Phase.INITIATE,
                        "noor",
                        "joris",
                        "yusuf",
                        """
                        140 founded
                        139 joins Amina trekker COMMUNICATION,ORGANISATIONAL
                        132 hours PROCESS 180 Eerste gesprekken
                        120 works IDEA Het idee: een pluktuin waar iedereen welkom is.
                        118 confirms
                        96 joins Wouter - TECHNICAL
                        90 joins Esra - FINANCIAL
                        70 hours COMMUNICATION 240 Vragenlijst gemaakt
                        30 works QUESTIONNAIRE Langs de deuren geweest: 131 antwoorden.
                        28 asks Wat wil Oosterwijk?
                        21 waits Parkeren bij de school
                        """),
                new DemoTeam(
                        HEEMSKERK,
                        "Buurtteam Boven de Baandert",
                        "Boven de Baandert",
                        "BU03960301",
                        742,
                        Phase.INITIATE,
                        "hidde",
                        "joris",
                        "marijke",
                        """
                        330 founded
                        329 joins Milou trekker COMMUNICATION
                        328 joins Kees penningmeester FINANCIAL
                        325 joins Tjitske - ORGANISATIONAL
                        320 joins Ravi - TECHNICAL
                        310 works IDEA Samen de winter door: warm en gezellig.
                        305 confirms
                        250 works QUESTIONNAIRE Buurtavond met 60 mensen.
                        240 confirms
                        230 hours PROCESS 900 Overleg met het team
                        143 evaluates CONTINUE Het team is hecht. Het plan vraagt nog tijd.
                        140 works PLAN Een plan met drie doelen.
                        """),
                new DemoTeam(
                        HEEMSKERK,
                        "Dorpsteam Oud-Dorp",
                        "Oud-Dorp",
                        "BU03960502",
                        960,
                        Phase.INITIATE,
                        "noor",
                        "joris",
                        "yusuf",
                        """
                        620 founded
                        619 joins Floor trekker ORGANISATIONAL,COMMUNICATION
                        618 joins Joost penningmeester FINANCIAL
                        617 joins Hatice - TECHNICAL
                        610 joins Bo - COMMUNICATION
                        600 works IDEA Minder stook, meer buurt.
                        595 confirms
                        540 works QUESTIONNAIRE Vragenlijst: 98 antwoorden. Meeste stemmen: isoleren.
                        530 confirms
                        480 hours PROCESS 1200 Plan en rollen
                        433 evaluates CONTINUE Goed op weg.
                        420 works PLAN Dorpsplan met vier sporen.
                        418 agrees Een dorp dat minder stookt;Glasisolatie, warmtewandeling;Floor trekt, de gemeente regelt de warmtecamera
                        410 signs
                        408 confirms
                        300 works ACTION Glasisolatie met meer dan honderd huishoudens.
                        246 evaluates CONTINUE De eerste actie smaakt naar meer.
                        180 joins Nienke - TECHNICAL
                        120 hours TECHNICAL 240 Warmtewandeling
                        58 evaluates CONTINUE Het team kan steeds meer zelf.
                        290 idea Afvalprikken rond de kerk;Afvalprikken;
                        289 leads Afvalprikken rond de kerk;Samen het dorp schoon, met koffie na afloop.
                        280 plans Afvalprikken rond de kerk;14;Kerkplein;30;nee
                        279 invites Afvalprikken rond de kerk;Prik mee rond de kerk. Wij zorgen voor stokken en koffie.
                        262 held Afvalprikken rond de kerk;38;24;2;61;Het dorp is schoon en twee buren willen vaker helpen.
                        258 tells Afvalprikken rond de kerk;Met 38 mensen raapten wij 61 zakken afval. Bij de koffie ontstond het idee voor een quiz.;Begin een half uur later, dan komen ook de gezinnen.
                        100 idea Straatquiz in het dorpshuis;Buurtquiz;Afvalprikken rond de kerk
                        98 leads Straatquiz in het dorpshuis;Een avond met vragen over het dorp en over energie.
                        60 plans Straatquiz in het dorpshuis;38;Dorpshuis;50;nee
                        57 invites Straatquiz in het dorpshuis;Kom quizzen in het dorpshuis. U wordt ingedeeld bij buren die u nog niet kent.
                        20 held Straatquiz in het dorpshuis;40;31;1;0;Negen huishoudens willen isoleren.
                        18 tells Straatquiz in het dorpshuis;Veertig mensen, acht ploegen en één winnaar. Negen huishoudens gaven zich op voor een warmtewandeling.;Vraag op de avond zelf al wie wil helpen.
                        15 idea Warmtewandeling langs de dijk;Warmtewandeling;Straatquiz in het dorpshuis
                        14 leads Warmtewandeling langs de dijk;Met een warmtecamera en een energiecoach langs de huizen.
                        12 plans Warmtewandeling langs de dijk;40;Dijk;15;nee
                        11 invites Warmtewandeling langs de dijk;Loop mee en zie waar uw huis warmte verliest.
                        10 idea Regentonnen voor het hele dorp;Regentonactie;Afvalprikken rond de kerk
                        9 leads Regentonnen voor het hele dorp;Zestig regentonnen met korting, samen besteld en bezorgd.
                        8 plans Regentonnen voor het hele dorp;90;Dorpshuis;60;geld
                        7 seeks Regentonnen voor het hele dorp;budget-bewonersinitiatieven;900
                        6 page Sanne;dorpsteam@oud-dorp.example;Wij zijn buren uit Oud-Dorp. Met elkaar stoken wij minder en kennen wij elkaar beter. Wij begonnen met glasisolatie. Nu doen er elk jaar meer mensen mee.
                        """),
                new DemoTeam(
                        HEEMSKERK,
                        "Straatteam Commandeurs",
                        "Commandeurs",
                        "BU03960302",
                        410,
                        Phase.INITIATE,
                        "hidde",
                        "joris",
                        "marijke",
                        """
                        300 founded
                        299 joins Rik trekker ORGANISATIONAL
                        280 works IDEA Een speelstraat op zondag.
                        275 confirms
                        110 stop Eén trekker is te weinig. Zoek eerst een tweede, en begin met iets kleins.
                        """),
                new DemoTeam(
                        LEEUWARDEN,
                        "Buurtteam Camminghaburen-Zuid",
                        "Camminghaburen-Zuid",
                        "BU00803601",
                        750,
                        Phase.STRUCTURE,
                        "jelske",
                        "omar",
                        "sietske",
                        """
                        420 founded
                        419 joins Hanneke trekker COMMUNICATION
                        418 joins Dirk voorzitter ORGANISATIONAL
                        417 joins Samira penningmeester FINANCIAL
                        416 joins Jelte - TECHNICAL
                        400 works PLAN Plan van de wijkvereniging herschreven.
                        395 agrees Groen en elkaar kennen;Geveltuinen, afvalprikken;Dirk zit voor, de gemeente levert planten
                        390 signs
                        385 confirms
                        330 works ACTION Afvalprikken: 38 mensen.
                        300 joins Anke - COMMUNICATION
                        235 evaluates MORE_SUPPORT Veel ideeën, weinig handen.
                        200 shows ACTION_ALONE Regentonactie zonder begeleider: 71 regentonnen.
                        48 evaluates CONTINUE Het team draait zelf.
                        40 confirms
                        70 idea Geveltuinen in de straat;Een eigen idee;
                        69 leads Geveltuinen in de straat;Tegels eruit, planten erin.
                        60 plans Geveltuinen in de straat;20;Speeltuin;25;nee
                        59 invites Geveltuinen in de straat;Schep mee. De gemeente brengt de planten.
                        39 held Geveltuinen in de straat;27;19;0;0;Negentien geveltuinen.
                        37 tells Geveltuinen in de straat;In een ochtend kregen negentien huizen een tuin aan de straat.;
                        30 page Wietske;buurtteam@camminghaburen-zuid.example;Wij zijn een buurtteam van de wijkvereniging. Wij houden van groen, en van koffie op straat.
                        15 shows INCOME Lidgeld en een bijdrage van het dorpshuis.
                        """));
    }

    /** In other municipalities, as places in the phase that they show; the people are invented. */
    static List<DemoTeam> elsewhere() {
        return List.of(
                elsewhere("GM1978", "Dorpsteam Bleskensgraaf", "Bleskensgraaf", 3800, Phase.SUSTAIN, """
                        150 founded
                        149 joins Gerda trekker ORGANISATIONAL
                        139 joins Teunis voorzitter TECHNICAL
                        129 joins Marleen penningmeester FINANCIAL
                        119 joins Ad - COMMUNICATION
                        109 shows LEGAL_FORM De energiecoöperatie is opgericht.
                        """),
                elsewhere("GM0394", "Dorpsteam Vijfhuizen", "Vijfhuizen", 4700, Phase.GROW, """
                        150 founded
                        149 joins Sanne trekker COMMUNICATION
                        139 joins Ruud - TECHNICAL
                        129 joins Malika - ORGANISATIONAL
                        119 shows ACTION Bordspel over eigen zonnestroom: 30 buren speelden mee.
                        """),
                elsewhere("GM1731", "Dorpsteam Beilen", "Beilen", 11000, Phase.GROW, """
                        150 founded
                        149 joins Roelie trekker ORGANISATIONAL
                        139 joins Albert - TECHNICAL
                        129 shows ACTION Glasisolatie samen met Westerbork: meer dan honderd huishoudens.
                        """),
                elsewhere("GM1731", "Dorpsteam Westerbork", "Westerbork", 4700, Phase.GROW, """
                        150 founded
                        149 joins Jantina trekker COMMUNICATION
                        139 joins Geert - FINANCIAL
                        129 shows ACTION Glasisolatie samen met Beilen: meer dan honderd huishoudens.
                        """),
                elsewhere("GM0599", "Buurtteam 110-Morgen", "110-Morgen", 2900, Phase.ACTIVATE, """
                        150 founded
                        149 joins Soraya trekker COMMUNICATION
                        139 joins Piet - TECHNICAL
                        129 joins Fenna - ORGANISATIONAL
                        119 shows ACTION Groenschouw: samen kansen voor groen gezocht.
                        """),
                elsewhere("GM0845", "Buurtteam Westerbroek", "Westerbroek", 1600, Phase.ACTIVATE, """
                        150 founded
                        149 joins Carla trekker ORGANISATIONAL
                        139 joins Noud - TECHNICAL
                        129 shows ACTION Warmtewandeling met een warmtecamera.
                        """),
                elsewhere("GM0356", "Buurtteam Vreeswijk", "Vreeswijk", 4100, Phase.ACTIVATE, """
                        150 founded
                        149 joins Dorien trekker COMMUNICATION
                        139 joins Hamid - FINANCIAL
                        129 shows ACTION Quiz over energie: 25 mensen.
                        """),
                elsewhere("GM0826", "Dorpsteam Den Hout", "Den Hout", 1300, Phase.GROW, """
                        150 founded
                        149 joins Riet trekker ORGANISATIONAL
                        139 joins Sjaak - TECHNICAL
                        129 joins Lieke - COMMUNICATION
                        119 shows ACTION Regentonactie: meer dan 150 regentonnen.
                        109 shows ACTION Avond over glasisolatie: meer dan 50 mensen.
                        """),
                elsewhere("GM0479", "Buurtteam Willis", "Willis", 1900, Phase.INITIATE, """
                        150 founded
                        149 joins Mirjam trekker COMMUNICATION
                        139 hours PROCESS 120 Afvalprikken voorbereid
                        """),
                elsewhere("GM0664", "Dorpsteam Kloetinge", "Kloetinge", 3100, Phase.STRUCTURE, """
                        150 founded
                        149 joins Adriaan trekker TECHNICAL
                        139 joins Leen - TECHNICAL
                        129 joins Wim - ORGANISATIONAL
                        119 joins Kees - COMMUNICATION
                        109 shows ACTION De eerste zonnepanelen liggen er.
                        """));
    }

    private static DemoTeam elsewhere(
            String gmCode, String name, String place, int inhabitants, Phase begins, String course) {
        return new DemoTeam(gmCode, name, place, "", inhabitants, begins, "meike", "teun", "saskia", course);
    }
}
