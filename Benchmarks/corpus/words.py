"""The words of which the corpus is made. Plain lists, so that a change of them is a change one sees."""

AGENTS = """teachers districts students families counselors principals coaches mentors librarians researchers
partners leaders specialists volunteers employers curators facilitators teams schools committees advisors
instructors administrators paraprofessionals superintendents researchers learners classmates newcomers
colleagues councils departments evaluators designers""".split()

VERBS = """adopt adapt review compare share plan revise pilot discuss observe measure question explain build test
extend connect document rehearse support schedule fund evaluate describe present translate annotate select
combine simplify introduce practise refine record study improve collect sketch trace predict debug model
organise publish follow examine summarise notice value debate map""".split()

ADJECTIVES = """short careful local shared early visible patient practical open regular familiar creative modest
useful honest playful rural urban bilingual accessible inclusive weekly annual quiet hands-on collaborative
optional concrete gradual flexible reliable affordable thoughtful durable simple rigorous ambitious joint
thorough timely public curious steady culturally-responsive standards-based""".split()

THINGS = """lesson unit course pathway schedule budget rubric survey robot sensor program algorithm variable
loop dataset network password simulation website game story puzzle drawing journal portfolio showcase
meeting agenda letter plan goal inventory assessment interview observation workshop cohort community
question experiment model prototype diagram chart lab classroom cart laptop tablet license handbook
glossary checklist template calendar grant policy standard framework report partnership pilot""".split()

TOPICS = """computing programming robotics cybersecurity design animation music art writing mathematics science
history geography biology engineering accessibility equity assessment leadership recruitment staffing
funding mentoring enrollment counseling planning reflection feedback collaboration debugging storytelling
modeling sampling privacy encryption licensing translation scheduling""".split()

PLACES = """library classroom gymnasium cafeteria makerspace school district town region county laboratory
auditorium museum college office neighborhood playground studio""".split()

TIMES = """the first week|the spring term|the second year|a single afternoon|the summer|early autumn|the pilot
|the school year|each quarter|the last month|two planning days|the enrollment season""".replace("\n", "").split("|")

ADVERBS = """often slowly together carefully openly early later seldom usually regularly gladly rarely quickly
quietly steadily jointly""".split()

PATTERNS = [line.split() for line in """
AGENT VERB the ADJ THING before TIME and VERB it again after the PLACE meeting
In TIME AGENT ADV VERB a ADJ THING about TOPIC
When AGENT VERB the THING they ADV VERB the ADJ THING that others made
The ADJ THING helps AGENT who VERB TOPIC in a ADJ PLACE
AGENT and AGENT VERB one THING for TOPIC rather than a ADJ THING for everything
A THING on TOPIC works best where AGENT ADV VERB each THING in the PLACE
Without a ADJ THING the AGENT VERB less and the THING stays in the PLACE
It takes TIME until AGENT VERB the ADJ THING as part of TOPIC
Most AGENT VERB the THING first and only then VERB TOPIC with ADJ AGENT
For TOPIC a ADJ THING and a ADJ THING are enough in TIME
AGENT ADV VERB what the THING shows about TOPIC and about TOPIC
The THING is ADJ so AGENT can VERB it and VERB the next THING with AGENT from the PLACE
What AGENT VERB in TIME becomes the ADJ THING that the PLACE keeps
Every ADJ THING names the AGENT who VERB it and the THING they VERB next
""".strip().splitlines()]

HEADINGS = """Who it suits|What to watch|What a class needs|How it works|A first step|Time and pacing|Materials
|Before you begin|In the first weeks|What teachers say|What students make|Assessment and feedback|Costs and devices
|Supporting every learner|Working with families|Evidence so far|Open questions|Common mistakes|Planning the year
|How districts use it|Connections to other subjects|Training for teachers|Keeping it going|Measuring progress
|Roles and people|A typical lesson|Adapting it|For multilingual learners|Accessibility notes|Next steps
|Where to find help|Choosing a path|Scheduling|What changed|Results after a year|Conditions that mattered
|Questions to ask|Data to collect|Sharing the work|Questions from principals|Limits of the study|How it was studied
""".replace("\n", "").split("|")

REGIONS = ["Northern region", "River valley", "Coastal region", "Central hills", "Western county", "Lake district"]
GIVEN = "Alex Sam Jordan Robin Casey Morgan Taylor Jamie Avery Riley Quinn Rowan Devon Kerry Sasha Noor".split()
FAMILY = "Rivera Chen Okafor Novak Haddad Silva Larsen Moreau Tanaka Kowalski Brandt Osei Marin Doyle".split()

CODE = [
    ("python", "total = 0\nfor count in counts:\n    if count > 10:\n        total += count\nprint(total)"),
    ("python", "def greet(name):\n    return f\"Hello, {name}!\"\n\nprint(greet(\"class\"))"),
    ("", "when flag clicked\n  repeat 10\n    move 10 steps\n    turn 36 degrees"),
    ("sql", "SELECT school, count(*)\nFROM sections\nGROUP BY school\nORDER BY 2 DESC;"),
    ("html", "<ul>\n  <li>One & two</li>\n  <li>Three</li>\n</ul>"),
]
