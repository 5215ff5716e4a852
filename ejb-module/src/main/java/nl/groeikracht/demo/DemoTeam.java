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
                        20 shows ACTION Straatquiz in het dorpshuis: 40 mensen, 9 huishoudens willen isoleren.
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
                        15 shows INCOME Lidgeld en een bijdrage van het dorpshuis.
                        """));
    }
}
