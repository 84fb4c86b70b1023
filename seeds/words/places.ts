// Countries with their demonyms and capitals, US states, other places that stand for a government. Written by hand.

/** Country|adjective or demonym(s)|capital */
export const COUNTRIES = `afghanistan|afghan|kabul albania|albanian|tirana algeria|algerian|algiers angola|angolan|luanda argentina|argentine,argentinian|buenos-aires
armenia|armenian|yerevan australia|australian|canberra austria|austrian|vienna azerbaijan|azerbaijani,azeri|baku bahrain|bahraini|manama bangladesh|bangladeshi|dhaka
belarus|belarusian|minsk belgium|belgian|brussels benin|beninese|cotonou bolivia|bolivian|la-paz bosnia|bosnian|sarajevo botswana|botswanan|gaborone brazil|brazilian|brasilia
britain|british|london bulgaria|bulgarian|sofia burma|burmese|naypyidaw burundi|burundian|bujumbura cambodia|cambodian|phnom-penh cameroon|cameroonian|yaounde canada|canadian|ottawa
chad|chadian|ndjamena chile|chilean|santiago china|chinese|beijing colombia|colombian|bogota congo|congolese|kinshasa croatia|croatian|zagreb cuba|cuban|havana cyprus|cypriot|nicosia
czechia|czech|prague denmark|danish|copenhagen ecuador|ecuadorian|quito egypt|egyptian|cairo england|english|london eritrea|eritrean|asmara estonia|estonian|tallinn ethiopia|ethiopian|addis-ababa
europe|european|strasbourg fiji|fijian|suva finland|finnish|helsinki france|french|paris gabon|gabonese|libreville gambia|gambian|banjul georgia|georgian|tbilisi germany|german|berlin
ghana|ghanaian|accra greece|greek|athens guatemala|guatemalan|guatemala guinea|guinean|conakry haiti|haitian|port-au-prince honduras|honduran|tegucigalpa hungary|hungarian|budapest
iceland|icelandic|reykjavik india|indian|delhi indonesia|indonesian|jakarta iran|iranian|tehran iraq|iraqi|baghdad ireland|irish|dublin israel|israeli|jerusalem italy|italian|rome
jamaica|jamaican|kingston japan|japanese|tokyo jordan|jordanian|amman kazakhstan|kazakh|astana kenya|kenyan|nairobi kosovo|kosovar|pristina kuwait|kuwaiti|kuwait kyrgyzstan|kyrgyz|bishkek
laos|laotian|vientiane latvia|latvian|riga lebanon|lebanese|beirut liberia|liberian|monrovia libya|libyan|tripoli lithuania|lithuanian|vilnius luxembourg|luxembourgish|luxembourg
macedonia|macedonian|skopje madagascar|malagasy|antananarivo malawi|malawian|lilongwe malaysia|malaysian|kuala-lumpur mali|malian|bamako malta|maltese|valletta mexico|mexican|mexico
moldova|moldovan|chisinau mongolia|mongolian|ulaanbaatar montenegro|montenegrin|podgorica morocco|moroccan|rabat mozambique|mozambican|maputo myanmar|burmese|yangon namibia|namibian|windhoek
nepal|nepali,nepalese|kathmandu netherlands|dutch|hague nicaragua|nicaraguan|managua niger|nigerien|niamey nigeria|nigerian|abuja norway|norwegian|oslo oman|omani|muscat pakistan|pakistani|islamabad
palestine|palestinian|ramallah panama|panamanian|panama paraguay|paraguayan|asuncion peru|peruvian|lima philippines|philippine,filipino|manila poland|polish|warsaw portugal|portuguese|lisbon
qatar|qatari|doha romania|romanian|bucharest russia|russian|moscow rwanda|rwandan|kigali scotland|scottish|edinburgh senegal|senegalese|dakar serbia|serbian|belgrade singapore|singaporean|singapore
slovakia|slovak|bratislava slovenia|slovenian|ljubljana somalia|somali|mogadishu spain|spanish|madrid sudan|sudanese|khartoum sweden|swedish|stockholm switzerland|swiss|bern syria|syrian|damascus
taiwan|taiwanese|taipei tajikistan|tajik|dushanbe tanzania|tanzanian|dodoma thailand|thai|bangkok togo|togolese|lome tunisia|tunisian|tunis turkey|turkish|ankara turkmenistan|turkmen|ashgabat
uganda|ugandan|kampala ukraine|ukrainian|kyiv,kiev uruguay|uruguayan|montevideo uzbekistan|uzbek|tashkent venezuela|venezuelan|caracas vietnam|vietnamese|hanoi wales|welsh|cardiff yemen|yemeni|sanaa
zambia|zambian|lusaka zimbabwe|zimbabwean|harare america|american|washington korea|korean,south-korean,north-korean|seoul,pyongyang
gaza|gazan|gaza crimea|crimean|sevastopol catalonia|catalan|barcelona chechnya|chechen|grozny tibet|tibetan|lhasa`;

export const MORE_PLACES = `u.s. us u.s.a. usa uk u.k. uae eu e.u. un u.n. nato britain riyadh dubai abu-dhabi saudi-arabia hong-kong
new-york los-angeles chicago houston philadelphia phoenix dallas boston detroit seattle miami atlanta denver baltimore cleveland
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico north-carolina
north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont virginia west-virginia
wisconsin wyoming ontario quebec alberta brooklyn manhattan queens bronx sacramento albany whitehall westminster downing-street holyrood
stormont brussels geneva hague kremlin pentagon capitol white-house wall-street hollywood silicon-valley elysee vatican mumbai kolkata chennai
karachi lahore lagos johannesburg cape-town pretoria sydney melbourne toronto vancouver montreal munich frankfurt milan istanbul aleppo
mosul kharkiv odesa donetsk luhansk shanghai shenzhen wuhan benghazi orlando charleston baghdad foggy-bottom langley asia africa latin-america
middle-east west east north south`;
