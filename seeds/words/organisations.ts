// Words that tell an organisation's name from a person's. Written by hand.

/** A name that holds one of these is an organisation. */
export const ORGANISATION_WORDS = `house department ministry office agency administration bureau council committee commission court congress senate
parliament party university college school institute institution foundation association society union federation league club
bank group company co corp corp. corporation inc inc. ltd ltd. llc plc holdings partners capital ventures industries international
enterprises systems technologies media network news times post journal tribune herald gazette chronicle globe guardian telegraph
magazine review press daily weekly television radio broadcasting broadcaster tv records pictures studios entertainment
hospital clinic church diocese cathedral police force forces army navy guard corps fund trust center centre board authority service services
security intelligence coalition alliance movement campaign pac pac. action watch rights americans citizens workers nurses teachers
veterans students mothers women voters brothers airlines airways motors energy oil gas electric insurance pharma pharmaceuticals labs
state states kingdom republic nations nation islamic government treasury pentagon kremlin vatican downing street hill
chamber exchange reserve fed project initiative organization organisation network research survey poll institute tank
embassy consulate secretariat caucus conference convention library museum
team brigade battalion militia front army brotherhood ledger beacon lantern examiner inquirer observer star sun mirror mail
express standard register dispatch sentinel monitor record reporter advocate bulletin courier argus
securities financial investments advisors advisers associates analytics consulting solutions logistics freight shipping
hotel hotels resort resorts restaurant restaurants theater theatre orchestra games sports athletics fc united city rovers wanderers`;

/** News outlets and agencies, by the words that name them (a leading "the" is never part). */
export const OUTLETS = `reuters|afp|ap|the ap|associated press|agence france-presse|bloomberg|upi|united press international|xinhua|tass|itar-tass|interfax|kyodo
bbc|cnn|msnbc|nbc|nbc news|abc|abc news|cbs|cbs news|fox|fox news|fox business|cnbc|pbs|npr|c-span|sky|sky news|itv|channel 4|al jazeera
new york times|times|washington post|post|wall street journal|journal|los angeles times|la times|chicago tribune|tribune|usa today
new york post|daily news|new york daily news|boston globe|globe|miami herald|herald|politico|huffington post|huffpost|buzzfeed|buzzfeed news
breitbart|breitbart news|daily beast|daily caller|daily mail|mail|daily telegraph|telegraph|guardian|observer|independent|sun|mirror
financial times|economist|new yorker|new york magazine|vanity fair|time|newsweek|atlantic|slate|salon|vox|axios|the hill|hill|roll call
national review|weekly standard|mother jones|intercept|rolling stone|vice|vice news|wired|verge|techcrunch|gizmodo|recode|venturebeat
variety|hollywood reporter|deadline|tmz|people|page six|us weekly|espn|the athletic|athletic|yahoo|yahoo news|yahoo sports|business insider|insider
forbes|fortune|barron's|marketwatch|haaretz|jerusalem post|times of israel|ynet|le monde|le figaro|der spiegel|spiegel|bild|die zeit|el pais|el país
corriere della sera|la repubblica|nikkei|asahi|yomiuri|south china morning post|straits times|globe and mail|toronto star|star|national post
cbc|cbc news|ctv|ctv news|global news|abc australia|sydney morning herald|age|australian|news.com.au|nine|seven|hindustan times|times of india|hindu|indian express|ndtv|deccan herald
press trust of india|pti|ani|dawn|geo news|daily star|punch|vanguard|guardian nigeria|daily nation|nation|standard|mail & guardian|news24|timeslive|sowetan
univision|telemundo|infowars|drudge report|newsmax|mic|mashable|quartz|the information|information|propublica|polygraph|voa|voice of america|rfe/rl|radio free europe
kyiv independent|kyiv post|moscow times|novaya gazeta|kommersant|ria novosti|ria|rt|sputnik|anadolu|hurriyet|daily sabah|irna|fars|sana|petra|mena
des moines register|detroit free press|denver post|dallas morning news|houston chronicle|philadelphia inquirer|san francisco chronicle|seattle times|star tribune
rappler|philippine daily inquirer|inquirer|philstar|malaysiakini|new straits times|bernama|antara|jakarta post|kompas|bangkok post|channel newsasia|cna|mothership|the news international|express tribune|ary news|prothom alo|daily mirror
premium times|thecable|the cable|sahara reporters|this day|thisday|daily trust|channels television|joy news|daily graphic|daily monitor|new vision|east african|mail and guardian|daily maverick|amabhungane|eyewitness news|sabc|enca|iol|herald|namibian
al-ahram|gulf news|khaleej times|arab news|al arabiya|asharq al-awsat|l'orient-le jour|irish times|irish independent|rte|rté|irish examiner|belfast telegraph|scotsman|manchester evening news|liverpool echo|evening standard|city am|private eye|spectator|new statesman|sunday times|sunday telegraph|daily record|stv|lbc|gb news|daily express|daily star|byline times
courier-mail|courier mail|west australian|advertiser|herald sun|guardian australia|crikey|stuff|nz herald|new zealand herald|rnz|newshub|spinoff|toronto sun|national observer|la presse|le devoir|radio-canada|tyee|winnipeg free press|vancouver sun|montreal gazette
süddeutsche zeitung|sueddeutsche zeitung|süddeutsche|faz|frankfurter allgemeine|die welt|tagesspiegel|taz|handelsblatt|nzz|tages-anzeiger|le soir|de standaard|nrc|de volkskrant|de telegraaf|aftonbladet|dagens nyheter|svenska dagbladet|expressen|politiken|berlingske|vg|verdens gang|aftenposten|nrk|svt|yle|helsingin sanomat
gazeta wyborcza|rzeczpospolita|onet|tvn24|telex|hvg|libération|liberation|l'équipe|l'equipe|mediapart|bfm|bfmtv|france 24|france info|franceinfo|rfi|el mundo|la vanguardia|la stampa|il sole 24 ore|gazzetta dello sport|ansa|efe|dpa|lusa|publico|folha de s.paulo|folha de são paulo|o globo|estadão|clarín|clarin|la nación|la nacion|el universal|el tiempo|el espectador|el comercio
kathimerini|cumhuriyet|bianet|meduza|mediazona|ukrainska pravda|suspilne|hromadske|belta|nasha niva|radio liberty|theprint|quint|news18|livemint|business standard|economic times|financial express|tribune|mid-day|india today|yonhap|korea herald|joongang ilbo|chosun ilbo|hankyoreh|mainichi|sankei|japan times|jiji|caixin|global times|cgtn|sixth tone|taipei times|apple daily|hong kong free press|vnexpress
arizona republic|tampa bay times|orlando sentinel|washington times|washington examiner|christian science monitor|newsday|mcclatchy|stat|stat news|lawfare|puck|semafor`;
export const OUTLET_WORDS = `newspaper paper broadcaster network agency website outlet magazine tabloid daily weekly channel media press site station television radio tv publication journal
news ledger gazette herald tribune chronicle times post beacon lantern telegraph`;
