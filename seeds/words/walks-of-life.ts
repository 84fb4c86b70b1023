// Kinds of people by their walk of life, a line each: who is called by nouns of two lines is not one person. Somebody called
// by nouns of one line may be ("an aide", later "an adviser"); nouns that stand in no line fit everybody.

export const WALKS_OF_LIFE = `official aide adviser advisor staffer operative strategist diplomat envoy ambassador attache negotiator mediator bureaucrat functionary appointee minister secretary deputy mandarin insider lawmaker legislator senator congressman congresswoman backbencher whip mp governor candidate pollster fundraiser donor bundler delegate superdelegate councillor councilor courtier ally confidant confidante loyalist figure grandee planner organizer
detective officer investigator agent constable sergeant trooper deputy-sheriff
soldier commander sailor marine fighter airman militant rebel
lawyer attorney barrister counsel prosecutor juror clerk judge
executive banker trader broker dealer lender creditor bondholder shareholder investor manager director bidder buyer seller supplier distributor refiner shipbroker underwriter
employee worker engineer staff crew contractor technician driver pilot teacher nurse doctor medic paramedic firefighter
resident witness eyewitness onlooker bystander passer-by neighbor neighbour passenger motorist survivor voter shopper customer commuter protester demonstrator tenant mourner
mother father son daughter brother sister wife husband cousin uncle aunt nephew niece parent grandmother grandfather relative
player teammate coach trainer referee
student pupil classmate roommate
inmate prisoner detainee`;
