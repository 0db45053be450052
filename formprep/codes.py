"""Every finding code, once: its severity. The words are in `templates/messages/`, under the same code.

A code is never renumbered and never used again for something else.
FP1xx the file · FP2xx telling what it is · FP3xx reading it · FP4xx an item · FP5xx a fact · FP6xx between documents ·
FP7xx a form's fields and signatures · FP8xx the situation, eligibility and dates · FP9xx formprep's own tools.
"""

from formprep.model import Severity

CODES: dict[str, Severity] = {
    "FP101": "review",  # broken, can't be opened
    "FP102": "review",  # locked with a password
    "FP103": "review",  # an office document
    "FP104": "review",  # an archive
    "FP105": "review",  # a type that is not read
    "FP106": "review",  # empty
    "FP107": "review",  # stopped: took too long
    "FP108": "review",  # stopped: needed too much memory, or its reader died
    "FP109": "review",  # too many pages, the rest was not read
    "FP110": "review",  # a page too large to draw
    "FP111": "advice",  # a link, pipe, socket or device, not followed
    "FP112": "review",  # may not be opened
    "FP113": "review",  # a form that only Adobe Reader can show (XFA)
    "FP114": "review",  # changed while it was read
    "FP115": "review",  # too many bytes
    "FP116": "advice",  # the same as another file
    "FP117": "review",  # too many files, the rest was not read
    "FP201": "review",  # not recognised, while something is missing
    "FP202": "advice",  # not recognised, nothing is missing
    "FP203": "review",  # could be one of several kinds
    "FP204": "review",  # the applicant's word and the content differ
    "FP205": "advice",  # told by the applicant's word alone
    "FP206": "advice",  # a blank page
    "FP207": "advice",  # recognised, not asked for
    "FP208": "advice",  # another application form
    "FP209": "advice",  # of a kind that is asked for, and another paper serves
    "FP210": "review",  # the applicant's word on whose it is and the paper differ
    "FP211": "review",  # sides of cards of which it can't be told which belong together
    "FP301": "review",  # no text could be read on a page
    "FP302": "review",  # the text of a page could be read in part only
    "FP303": "review",  # a machine-readable zone that makes no sense
    "FP304": "advice",  # a page too dark
    "FP305": "advice",  # blurred
    "FP306": "review",  # cut off
    "FP307": "advice",  # too small to read
    "FP308": "advice",  # photographed at an angle
    "FP309": "advice",  # washed out by a light
    "FP401": "error",  # missing
    "FP402": "review",  # perhaps there: a doubtful paper
    "FP403": "review",  # supports, does not prove
    "FP404": "review",  # the other party's paper
    "FP405": "review",  # names neither party
    "FP406": "review",  # whose it is can't be told
    "FP407": "error",  # a translation is missing
    "FP408": "review",  # a translation whose certification was not seen
    "FP409": "error",  # a second paper that must come with it is missing
    "FP411": "review",  # in a language formprep can't tell, or which may need a translation
    "FP412": "review",  # absent, where the answers say that there is none
    "FP413": "review",  # a side of a card was not found
    "FP414": "review",  # a page of the paper is missing, by its own numbers
    "FP415": "review",  # a translation of which it can't be told what it translates
    "FP416": "review",  # a translation on which no certification by a translator of note 2 was seen
    "FP417": "review",  # declared lost, and how it is replaced
    "FP501": "error",  # expired
    "FP502": "review",  # a fact that is needed was not read
    "FP503": "review",  # older than three months
    "FP504": "error",  # older than a year
    "FP505": "review",  # a check digit does not hold
    "FP506": "review",  # two readings in one paper contradict each other
    "FP507": "review",  # differs from the answers
    "FP508": "review",  # dated after the day of the check
    "FP509": "review",  # of another sort than the item asks for
    "FP510": "review",  # no longer in force on the day
    "FP511": "review",  # the certificate of another person than the item needs
    "FP512": "review",  # the symbols on the identity card fit another status than the answers say
    "FP521": "review",  # not exactly one face on the photograph
    "FP522": "review",  # a face that is not upright, or too small or too large
    "FP523": "review",  # a background that is not plain and light
    "FP524": "review",  # a photograph of another size or shape than asked for
    "FP525": "review",  # a photograph of too few pixels, or blurred
    "FP601": "review",  # a certificate does not name the applicant
    "FP602": "review",  # a certificate does not name the sponsor
    "FP603": "review",  # bears another document number than the person's travel document
    "FP604": "review",  # names another person than another paper of the same person
    "FP605": "review",  # has another birth date, or sex, than another paper of the same person
    "FP606": "review",  # a number differs from that of the paper it belongs to
    "FP607": "review",  # the roles on a certificate are the other way round than the answers say
    "FP608": "review",  # a certificate names both, and the role of one of them was not read
    "FP609": "advice",  # the same paper as another file
    "FP610": "advice",  # a name that agrees in part only
    "FP701": "review",  # a form whose part could not be told
    "FP702": "error",  # a form that is not filled in
    "FP703": "advice",  # who signs for a child under 16
    "FP704": "review",  # a form on which the name was not found
    "FP705": "review",  # a form on which no signature was seen
    "FP706": "review",  # no date was seen beside the signature
    "FP707": "review",  # a page of the form is missing, by its own numbers
    "FP711": "review",  # an answer written into a form differs from a paper
    "FP712": "advice",  # an answer that goes on a continuation sheet
    "FP713": "review",  # a question of a form that was left
    "FP714": "review",  # a form that can't be filled: a worksheet instead
    "FP721": "review",  # a form on which a question that needs an answer seems to have none
    "FP722": "error",  # a form on which the box of a question that needs an answer is empty
    "FP723": "review",  # a form says something else than the answers or the papers
    "FP724": "advice",  # a name on a form that is not in block letters
    "FP725": "review",  # a form's fields of which something else is seen than they hold
    "FP726": "advice",  # the place of the photograph on the form is empty
    "FP729": "advice",  # what was noticed on a form that is not asked for
    "FP801": "error",  # not eligible
    "FP802": "review",  # eligibility can't be told
    "FP803": "review",  # the extension window is not open yet
    "FP804": "error",  # the limit of stay has passed
    "FP805": "advice",  # no names given to compare with
    "FP806": "review",  # a way of submitting that is not open to this applicant
    "FP807": "advice",  # the edition was no longer in force on the day of application
    "FP808": "review",  # the edition was not yet in force on the day of application
    "FP901": "advice",  # an `accept` entry that meets no finding
    "FP902": "review",  # the OCR engine can't be used
    "FP903": "review",  # a `documents` entry without a file
    "FP904": "review",  # a paper that could not be put into the bundle or the upload set
    "FP905": "review",  # a paper that can't be made small enough to upload
    "FP906": "review",  # more files of an item than the online form takes
}

OWN = ("FP904", "FP905", "FP906")
"""What putting a submission together has to say, beyond the check."""
