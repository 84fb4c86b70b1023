// Nouns that mean a person and do not show it by their ending ("-er", "-ist"), beside those of people.ts. From WordNet 3.0
// (Princeton University; the lexicographer's file noun.person, where that is the word's commonest sense, without myths, slurs and
// words that are more often a thing), picked by hand, with words of the news of other countries that WordNet lacks.

export const OCCUPATIONS = `abbot accomplice accused acolyte acrobat actuary addict adherent adjutant adolescent adult alcoholic alderwoman amateur apostate
appellant applicant apprentice archdeacon architect aristocrat artisan artiste askari assemblyperson astronaut auxiliary babu
bachelor bailiff bandit barmaid baron baroness beautician beggar beneficiary bishop blacksmith bloke bodyguard bookie boxer
bride bridegroom bridesmaid bursar busboy busker caddie cadet capitalist caregiver carer cellist chap chaperone chaplain
chauffeur chef chieftain chiropodist chowkidar churchwarden citizen civilian cleric client coauthor codefendant cofounder
combatant comedian comedienne commandant commando companion compatriot complainant comptroller comrade concierge conscript
consort constable constituent consul contestant convert convict cook cop copilot cornerback corporal cosmonaut councilman
councilperson councilwoman counsellor counselor countess coworker coxswain craftsman criminal crofter crook culprit curate
curator custodian cyclist dalit deacon deceased deckhand defendant demographer dependant descendant deserter despot detainee
diabetic dietician dietitian dignitary diplomat disciple dissident diva docent docker doorman drover drummer duchess duke earl
elder electrician emissary enthusiast evacuee evangelist exile expat expatriate eyewitness farmhand felon fiance fiancee fiancé
fiancée finalist fireman fisherman fishmonger fixer flatmate flunky foodie footballer foreman freelance freelancer friar
frontman fugitive fullback fundamentalist gambler gangster garbageman gardener geek geologist goalie godfather godmother
godparent godson golfer gp graduate grandchild granddad granddaughter grandma grandpa grandparent grandson grazier greengrocer
groom groundsman guardian guerilla guerrilla guest guide guru gymnast hairstylist handyman hawker headman headmaster
headmistress headteacher heir heiress herdsman hermit hooligan hostess hostler hotelier housemate housewife hygienist imam
immigrant impresario industrialist informer inhabitant injured inpatient insurgent intern internee invitee ironworker islander
jackaroo jathedar jawan jeweller jihadi jockey joiner juvenile keeper kingmaker kingpin landlady landowner layman lecturer
lifeguard linesman linguist litigant lodger lumberjack magistrate magnate mahout maid marabout marshal marshall martyr mason
masseur masseuse mastermind matriarch matron maulana maulvi maverick mechanic medalist medallist medic medico mentee mercenary
merchant midfielder midwife militant millionaire miner missionary mobster monk monsignor motorcyclist muezzin mufti mullah
musician naib naturalist nazim neurosurgeon newcomer newlywed nomad nominee notary novelist novice nun nurseryman obstetrician
occupant oligarch ombudsman ombudswoman onlooker optometrist orchardist orderly organist orphan osteopath outpatient paedophile
paralegal parishioner parliamentarian parson passerby pastoralist patient patriarch patrolman patternmaker patwari peasant
pedestrian peer peeress pensioner peon perpetrator petitioner pharmacist photojournalist physicist physio physiotherapist
pianist pilgrim playwright plumber policeman policewoman policymaker politician polluter pontiff postgraduate postman pradhan
prefect prelate priestess proprietor prostitute protege protégé publican pundit pupil qazi quartermaster rabbi rancher ranger
recipient recluse recruit referee registrar reservist restaurateur retailer returnee roadie roofer rookie roughneck rower runner
saboteur seamstress actress waitress hostess headmistress mistress huntress laundress governess stewardess bellhop croupier forester liaison seaman sadhu salesgirl saleslady salesman salesperson saleswoman sangoma sapper sarpanch scavenger schoolboy schoolgirl
schoolmate schoolteacher scout sculptor seafarer seaman servant serviceman servicewoman sexton shearer sheikh shepherd shikari
shipmate sibling sidekick signatory skipper smallholder smuggler socialite sommelier soprano spouse spy squaddie squatter
stationmaster steelworker stepbrother stepdaughter stepfather stepmother stepsister stepson steward stewardess stockbroker
stockman stranger stylist subcontractor subedar subordinate suffragan suffragette superintendent supervisor surgeon surveyor
suspect swagman tahsildar tailor teammate techie technocrat teenager tehsildar televangelist therapist thief thug tipster
toddler tout townsman tradie trainee translator traveller treasurer tribesman truant trucker truckie trustee tutor typist umpire
undergrad underling undersecretary understudy undertaker usher vaidya valet vegan vet veterinarian vicar vigilante villager
violinist virologist visitor vocalist wallah warden warder watchman widow widower winemaker winger woodcutter wrangler wrestler
writer youngster youth zamindar zealot`;
