/**
 * Given names by the pronoun that goes with them, titles before names, and names of outlets and agencies. A small list
 * of frequent names: it only breaks ties between speakers that the text leaves open. Data only, lower case.
 */
import { wordSet } from './function-words';

export const HE_NAMES = wordSet(`abdel abdul abdullah adam ahmad ahmed alan alaa albert alex alexander alexei ali amir
  anatoly andrei andrew andriy anthony anton antonio antony arthur artem aviv avi barack bashar ben benjamin benny bernie
  bill bob boris brian bruce carl carlos charles chris christopher daniel david denis dennis denys dmitry dmytro donald
  doug ed eduard edward elon emmanuel eric erik eugene evgeny faisal frank fred gary george giorgi gordon greg hassan henry
  herzi hossein hussein ian igor ihor ilya ismail itamar ivan jack jake jacob james jason javier jean jeff jens jeremy jim
  jimmy joe john jon jonathan jose josep joseph josh juan justin karim keir ken kevin khaled kim kirill kyrylo larry lee leo
  leonid lloyd louis luis mahmoud marc marco mark martin masoud matt matthew maxim michael mike mikhail mohamad mohammad
  mohammed moshe muhammad mustafa mykhailo mykola nasser nathan neil nick nicolas nikolai nikolay nir oleg oleh oleksandr
  oleksiy oleksii olaf omar osama patrick paul pavel pavlo pedro peter petro phil philip philippe pierre rami ramzan ray
  recep richard rick rob robert roman ron ronald rustem ryan saleh sam samuel sean serge sergei sergey serhii serhiy simon
  stephen steve steven stoltenberg taras ted tedros terry tim timothy tom tony valerii valery vadym viktor vincent vitali
  vitaly vladimir volodymyr walter wang william xi yahya yair yaron yevgeny yoav yousef yuri yuriy yurii zhou`);

export const SHE_NAMES = wordSet(`alice alla amanda amy ana anastasia angela angelina anita ann anna annalena anne
  barbara beth bonnie carol caroline catherine charlotte christine cindy claire daria dana debbie deborah diana donna
  elena elizabeth ellen emily emma eva fatima francesca giorgia hala hanan hanna heather helen hillary inna irina iryna
  jane janet jennifer jessica joan joanna joyce julia julie kaja karen karine kate katherine kathy kelly kamala kateryna
  laura linda lisa liz louise ludmila lyudmila margaret maria mariana marie marina mary maryam megan melissa michelle
  nancy nadia natalia natalie nicole nina oksana olena olga olha patricia penny rachel rania rebecca robin rosemary roza
  ruth sandra sara sarah sharon sofia stephanie susan svetlana tamara tatiana teresa tetyana theresa ursula valentina
  vanessa vera victoria wendy yana yulia zhanna`);

/** Given names in -a that go with "he"; others in -a go with "she". */
export const HE_NAMES_IN_A = wordSet(`mykola nikita ilya luca joshua mustafa sasha hamza musa issa osama abdulla ezra
  danila oleksa nicola andrea moussa yahya zakaria aditya krishna shota misha kostya vanya petya seryozha alyosha jona
  elia isa taha mika juha pekka jukka bola kola yehuda akiva abba costa
  attila bela geza gyula kuba kosta vasya tolya grisha lyosha luka sava nemanja vanja andrija matija ilija borna raza rida reza atta mirza`);

/** Abbreviated and full titles that are always followed by a name. */
export const NAME_TITLES =
  wordSet(`mr mrs ms miss mx dr secretary-general vice-president prof professor sir dame lord lady gen lt col maj capt sgt cpl brig
  adm cmdr rear vice sen rep reps sens gov pres amb rev fr hon ayatollah sheikh imam president minister secretary general colonel
  major captain admiral marshal governor mayor senator congressman congresswoman ambassador king queen prince princess
  emir sultan pope premier chancellor sergeant lieutenant private commander chief justice judge former deputy first
  acting spokesman spokeswoman spokesperson lawmaker leader analyst representative adviser director
  chairman head`);

export const SHE_TITLES = wordSet(
  'mrs ms miss dame lady queen princess spokeswoman congresswoman chairwoman businesswoman woman mother wife sister daughter widow aunt',
);
export const HE_TITLES = wordSet(
  'mr sir lord king prince pope spokesman congressman chairman businessman man father husband brother son widower uncle emir sultan sheikh imam ayatollah',
);

/** News agencies and outlets, by the words that name them. */
export const OUTLETS =
  wordSet(`reuters ap afp bbc cnn interfax tass ria novosti xinhua itar-tass bloomberg politico axios nbc abc
  cbs fox msnbc npr haaretz sana irna wafa anadolu unian ukrinform kan ynet dpa ansa cnbc times post journal guardian
  telegraph jazeera press news arabiya mayadeen tribune herald gazette observer independent monde spiegel bild pravda
  mediazona meduza channel tv radio`);
