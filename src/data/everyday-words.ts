/**
 * Everyday words of English. A reader who types one means it: where no page has it, it is no slip of a name that looks
 * like it, as "extract" is no slip of "extra". Words that pages have do no harm here.
 */
export const everydayWords: readonly string[] = (
  'able about above abroad accept achieve across act actually adapt adjust afford after again against age ago ' +
  'agree ahead air all allow almost alone along already also although always amount another answer any anybody ' +
  'anyone anything anyway apart appear apply approve archive area around arrange arrive ask asked asking attach ' +
  'attempt attend automate automatic automatically average avoid awake away back backup bad balance base became ' +
  'because become been before began behind being believe below beside best better between beyond big bill bind ' +
  'bit block board book boost border both bottom bought branch break bring broad broke broken brought build ' +
  'building built buy buying calculate came cancel cannot cap car card care careful carry catch cause center ' +
  'chance cheap check choice chose clean cleanup clear clever climb clone cloned cloning close closing cold ' +
  'combine come comes coming common compare complain complicated compute confirm confuse confused confusing ' +
  'connect consider continue convert cool corner correct could count country course cover crash crazy cross cry ' +
  'customise cut daily dark day days dead deal dear decrypt deep deliver deny deploy desire destroy detect ' +
  'develop developing did die different difficult disable disconnect discuss distribute doing done door doubt ' +
  'down download draw drew drive drop duplicate during each early easily easy eat eight either else embed ' +
  'employ empty enable encourage encrypt end energy engine enjoy enough entire envelope equal especially even ' +
  'ever every everybody everyday everyone everything everywhere exactly excellent except exist exists expect ' +
  'expensive experience explain export extend extended extending extra extract extracted extracting fact fail ' +
  'faith fall false far fashion fast fault favorite fee feel feet felt few fifth figure final finally fine ' +
  'finish finished five fix fixed flag flash float fly follow forbid forget forgot forgotten format former ' +
  'forward found four frame free freeze friendly front full fun further future gather gave general getting give ' +
  'given gives giving goes going gone good got gotten grant grateful great grow guard guess guy had half handle ' +
  'hang happen happened happening hard hardly hash having hear heard held hello help helpful her here hers ' +
  'herself hey hid hide high him himself his history hit hobby hold home honor hook hot hour hours house how ' +
  'however huge human hundred hurry idea ill imagine immediately implement import important impossible improve ' +
  'improves improving increase indeed inject install instead interested interesting itself job join joke ' +
  'journey jump just keep keeping kept kill kind know knowing known lack large last late lately later latest ' +
  'law lead learn learning least leave led left less let lets letter lie lift light like liked likely line link ' +
  'listen listening little live lived living load localise lock long longer look looked looking lose lost lot ' +
  'lots low lower mad made magic mail main major make makes making manage manual manually matter may maybe ' +
  'meant measure meet men mention merge met middle might migrate mile minute mirror miss missing mistake mix ' +
  'modern modernize moment money monitor month monthly months more morning most motion mount move much myself ' +
  'nature near nearly necessary needed needs neither never nevertheless nice nobody none normal normally not ' +
  'nothing notice now nowadays nowhere number obvious off often okay old once one ones only onto opposite ' +
  'optimize ordinary other otherwise ought ours out outside over override overwrite pack paid pain pair panic ' +
  'parse particular past paste patience pause perfect perhaps period permit personalise phase pick piece pin ' +
  'place plain plane play pleasant please plenty plug pocket point popular prefer prepare preserve previous ' +
  'probably problem profit programmatically programmer programming promise proper properly protect provide ' +
  'publish pull pure purge purpose push put putting puzzle quarter queue quick quickly quiet raise ran rather ' +
  'reach ready real really reason receive receiving recent recently recognize recover recovering reduce refresh ' +
  'regularly reject release reload remain remember remove rename repair repeat replace replicate rescue resend ' +
  'reset resize resized resizing respect rest restore restrict retry return returning reveal revealing revoke ' +
  'ride right risk roll rollout room round rule run running safe said same sat saw say saying says season ' +
  'second secure see seem seems seen sell send sense sent separate serialize serious seven several shadow shake ' +
  'shall shape share shared sharing she sheet shock shop short show shown shut side sign silent similar simple ' +
  'simply since sit six size slide slip slow slowly small smart smooth sold solid solve some somebody somehow ' +
  'someone something sometimes somewhere soon sorry sort sound space speak special speed spell spend spin spoke ' +
  'spot spread square squeeze stable stand start started state station stay step stick still stood stop stopped ' +
  'store story straight strange stream street strict strong struggle student study stuff subject submit such ' +
  'sudden suddenly suggest suit supposed sure surely surface surprise surround switch synchronise tailor take ' +
  'taken takes taking talk tap teach teacher team tell telling tells temper terrible thank thanks theirs them ' +
  'themselves then therefore these they thick thing things think thinking third those though thought thousand ' +
  'three through throw thus tidy tie till tiny title today together told tomorrow tonight too took top total ' +
  'touch toward towards track tracking trade train transfer transform translate trap travel treat tried trip ' +
  'trouble true trust truth try trying tune turn tweak twelve twice twist two ugly unblock under understand ' +
  'understood undo uninstall unlike unlink unlock unlocking unplug until upload upon upper urgent usual usually ' +
  'validate various verify very via visit voice vote wait waiting wake walk wall wanted wants warn watch ' +
  'watching way weak wear week weekend weekly weeks weight welcome well went whatever whenever wherever whether ' +
  'while whoever whole whom whose why wide win wind wipe wire wish within without witness woke won wonder ' +
  'wonderful word words world worried worry worse worst worth wrap write writing written wrong wrote yeah year ' +
  'years yes yesterday yet yours yourself zero'
).split(' ');
