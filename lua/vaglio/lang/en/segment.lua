--- English for the segmenter: what is an abbreviation, where an apostrophe splits, which words
-- tell that a text is English. Everything is lower case with the straight apostrophe.
-- The keys are those of vaglio__seg_list_names (src/segment.h).
--
--     local rules = require "vaglio.lang.en.segment"
--     print(rules.code, rules.months[1][1])   --> en      january

local split = string.gmatch
local _ENV = nil

local function words(text)
  local list = {}
  for word in split(text, "%S+") do list[#list + 1] = word end
  return list
end

local segment = { code = "en", keep_final_apostrophe = false, elide_any = false, month_first = true }

--- Frequent words that vote for English (at most eight bytes count).
segment.stopwords = words [[
  the a an of to in on at by for from with as into over under after before about against
  between during through without within and or but nor if when while because since until
  although though that which who whom whose what where why how there here this these those
  is are was were be been being am has have had having do does did will would shall should
  can could may might must not no yes it its he she they we you i him her them us me his
  their our your my all any some many most more much other such only own same so than too
  very just also both each few every one two three first last new up down out off again then
  once now still even however says said told say
]]

--- Their dot never ends a sentence.
segment.abbr_never = words [[
  mr. mrs. ms. messrs. dr. drs. prof. profs. rev. hon. ste. mt. mme. mlle. gov. govs. sen.
  sens. rep. reps. gen. lt. col. maj. capt. cpl. sgt. pvt. cmdr. adm. brig. supt. insp. det.
  asst. atty. pres. vs. v. cf. e.g. i.e. viz. approx. dept. vol. vols. lt.gen. maj.gen.
  brig.gen. lt.col.
]]

--- An abbreviation only when a name or a digit follows.
segment.abbr_name = words [[
  st. ft. fr. ed. eds. trans. sec. dir. amb. cpt. supt. secy. treas. univ. bros. pt. pte.
  cllr. ave. blvd. rd. ca.
]]

--- Only before a digit.
segment.abbr_number = words [[
  fig. figs. eq. pp. no. nos. p. sec. ch. chap. para. paras. vol. jan. feb. mar. apr. jun.
  jul. aug. sep. sept. oct. nov. dec.
]]

--- They may end a sentence: they do when a capitalised function word follows.
segment.abbr_end = words [[
  co. etc. inc. ltd. corp. llc. plc. jr. sr. esq. ph.d. m.d. b.a. m.a. u.s. u.k. u.n. u.s.a.
  e.u. d.c. a.m. p.m. b.c. a.d. b.c.e. c.e. jan. feb. apr. jun. jul. aug. sept. oct. nov.
  dec. conn. calif. fla. ariz. ark. colo. kan. ky. mich. minn. mont. neb. nev. okla. tenn.
  tex. vt. wis. wyo. l.a. n.y. n.j. n.c. s.c. n.d. s.d. n.h. n.m. w.va. lbs.
]]

segment.elisions = words [[ d' l' ]]

--- Enclitics: the token begins here.
segment.clitics = words [[ 's n't 'll 're 've 'd 'm ]]

--- The apostrophe stands for a lost letter and belongs to the word.
segment.truncations = words [[
  ol' lil' o' goin' doin' nothin'
]]

--- Words that begin with an apostrophe.
segment.aphereses = words [[
  'em 'til 'till 'tis 'twas 'cause 'bout 'round
]]

segment.prefixes = words [[ ex- ]]

segment.months = {
  words "january jan", words "february feb", words "march mar", words "april apr", words "may",
  words "june jun", words "july jul", words "august aug", words "september sep sept",
  words "october oct", words "november nov", words "december dec",
}

--- Who took a picture.
segment.credit_cues = {
  "photo by", "photos by", "photo:", "photo credit", "photograph by", "photograph:", "photographer:", "picture by",
  "picture:", "pictures:", "image by", "image:", "image credit", "images by", "illustration by", "credit:",
  "via getty images", "getty images", "via ap", "ap photo", "via reuters", "via afp", "file photo", "handout via",
  "courtesy of", "video by", "via social media", "reuters/", "afp/", "ap/", "epa/", "epa-efe",
}

--- Before a writer's name.
segment.byline_cues = {
  "by", "written by", "reported by", "reporting by", "story by", "words by", "text by", "posted by", "published by",
  "from our correspondent", "editing by", "additional reporting by",
}

--- Lines that lead to other stories.
segment.related_cues = {
  "read more", "read also", "also read", "read next", "read on", "read the full story", "read:", "see also", "see more",
  "related:", "related articles", "related stories", "related news", "related content", "more on this story", "more on this",
  "more from", "more stories", "more news", "recommended", "you may also like", "you might also like", "you may like",
  "to learn more", "learn more", "for more on this story", "click here", "watch:", "watch also", "listen:",
  "don't miss", "editor's picks", "most read", "in other news",
}

segment.meta_title = words [[ title headline ]]
segment.meta_outlet = words [[ source outlet publisher site site_name publication newspaper ]]
segment.meta_url = words [[ url link permalink canonical uri ]]
segment.meta_date = words [[ date published published_at datepublished publication_date ]]
segment.meta_date[#segment.meta_date + 1] = "publication date"
segment.meta_lang = words [[ lang language locale ]]
segment.meta_other = words [[ author authors byline section category categories tags keywords topic topics id updated modified
  description summary ]]

return segment
