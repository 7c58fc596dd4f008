/*
 * People of whom every reader of world news knows who they are: heads of state and government of large countries, heads of world bodies,
 * candidates for such offices, and a few others whom articles name without a role. Written down for this project from general knowledge;
 * who is missing belongs into `knownSources`. Names in small letters, without accents and middle initials.
 */
export const FAMOUS: ReadonlySet<string> = new Set(
  `
  donald trump, hillary clinton, bill clinton, barack obama, michelle obama, joe biden, kamala harris, mike pence, george w bush,
  george bush, jimmy carter, ronald reagan, john kennedy, richard nixon, bernie sanders, elizabeth warren, ted cruz, marco rubio,
  john mccain, mitt romney, john kerry, al gore, tim kaine, nancy pelosi, mitch mcconnell, paul ryan, rudy giuliani, chris christie,
  melania trump, ivanka trump, chelsea clinton, gary johnson, jill stein, colin powell, condoleezza rice, henry kissinger,
  ben carson, jeb bush, carly fiorina, jeff flake, lindsey graham, newt gingrich, john kasich, sarah palin, rand paul, chuck schumer,
  harry reid, mike huckabee, rick perry, dick cheney, loretta lynch, james comey, david axelrod, john boehner, cory booker,
  antony blinken, janet yellen, jerome powell, ron desantis, nikki haley,
  vladimir putin, dmitry medvedev, sergey lavrov, sergei lavrov, dmitry peskov, boris yeltsin, mikhail gorbachev, alexei navalny,
  volodymyr zelensky, volodymyr zelenskyy, volodymyr zelenskiy, alexander lukashenko,
  xi jinping, li keqiang, hu jintao, mao zedong, deng xiaoping, carrie lam, tsai ing-wen, shinzo abe, fumio kishida, kim jong un,
  kim jong-un, moon jae-in, yoon suk-yeol, narendra modi, rahul gandhi, mahatma gandhi, imran khan, sheikh hasina,
  aung san suu kyi, rodrigo duterte, joko widodo, mahathir mohamad, lee kuan yew, dalai lama,
  angela merkel, olaf scholz, gerhard schroeder, helmut kohl, emmanuel macron, francois hollande, nicolas sarkozy, marine le pen,
  boris johnson, theresa may, david cameron, tony blair, margaret thatcher, winston churchill, gordon brown, liz truss, rishi sunak,
  keir starmer, jeremy corbyn, nigel farage, nicola sturgeon, king charles, queen elizabeth, prince william, prince harry,
  silvio berlusconi, matteo salvini, giorgia meloni, mario draghi, pedro sanchez, mariano rajoy, alexis tsipras, viktor orban,
  recep tayyip erdogan, slobodan milosevic, josip broz tito,
  ursula von der leyen, jean-claude juncker, donald tusk, charles michel, josep borrell, jens stoltenberg, antonio guterres,
  ban ki-moon, kofi annan, christine lagarde, tedros adhanom ghebreyesus, pope francis, pope benedict,
  benjamin netanyahu, ariel sharon, mahmoud abbas, yasser arafat, bashar assad, bashar al-assad, saddam hussein, osama bin laden,
  muammar gaddafi, hosni mubarak, mohammed bin salman, hassan rouhani, ebrahim raisi, ali khamenei,
  nelson mandela, jacob zuma, cyril ramaphosa, robert mugabe, uhuru kenyatta, william ruto, muhammadu buhari, paul kagame,
  justin trudeau, luiz inacio lula da silva, jair bolsonaro, dilma rousseff, nicolas maduro, hugo chavez, fidel castro, raul castro,
  evo morales, juan guaido, gustavo petro, daniel ortega, nayib bukele,
  scott morrison, anthony albanese, jacinda ardern,
  bill gates, elon musk, mark zuckerberg, jeff bezos, steve jobs, warren buffett, george soros, rupert murdoch, oprah winfrey,
  michael dell, nate silver, michael moore, bruce springsteen, lady gaga, muhammad ali, sherlock holmes, ibn khaldun, ibn khaldoun,
  karl marx, william shakespeare, mark twain, george orwell, oscar wilde, voltaire, abraham lincoln, george washington,
  thomas jefferson, franklin roosevelt, lyndon johnson, adolf hitler, joseph stalin, vladimir lenin, napoleon bonaparte,
  greta thunberg, malala yousafzai, stephen hawking, albert einstein, martin luther king, jesus christ
`
    .split(',')
    .map((name) => name.trim().replaceAll(/\s+/g, ' ')),
);
