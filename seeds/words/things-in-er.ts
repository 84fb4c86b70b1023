// Nouns that end as a person's do ("-er", "-or", "-ist", "-ee") and never mean one: those of which WordNet 3.0 (Princeton University) knows
// no sense in noun.person, as far as SUBTLEX-US (films' subtitles, 51 million words) has them 25 times.

export const THINGS_IN_ER = `accelerator airliner alabaster alligator altogether amber analyzer answer anterior appetizer arbor armor assist backdoor
backhand backwater banger banister banter barrier barter beeper bender bestseller bicker binder bladder blazer blender blister
blockbuster blotter blubber blunder boiler boner bother boulder breather brier buffer bulldozer bumblebee bummer bungee bunker
burner buzzer cadaver caliber camcorder candor canister caper carburetor castor catheter cauliflower cayman chandelier charger
chatter cheeseburger chester chimpanzee chopper chowder cider cinder clatter cleaver climate clipper clobber cloister clover
cluster clutter coffee compressor condor container cooker cooler cooter copier corridor crater creamer cruiser crusher cucumber
cylinder dagger damper decor decree deer demeanor denominator denver detector detonator diameter diaper dipper disaster dishonor
dover downer dryer dumpster easter elevator encounter endeavor entree equator eraser escalator ether excelsior exterior
extinguisher eyeliner favor fender fertilizer fester fiber filler finger firecracker fist fiver flamethrower flavor flicker
flipper flounder flutter footlocker foyer freezer freighter freshwater frisbee frontier fryer gallbladder gander garner garter
gather gator gender ginger gist glacier glee glider glimmer glitter gloucester goatee goober gossamer grasshopper grinder
guarantee gunpowder halter hamburger hammer hamper hamster hanover harbor header heater heather heifer heist hoist holler
holster honor hooter horror humor hunger incinerator incubator indicator inhaler inhibitor interior jabber jackhammer jamboree
jammer jasper jubilee keister knee labrador ladder lancaster laser laughter launcher lavender layover leer leftover levee lever
lighter limber liner liquor liter litter lobster locker loudspeaker makeover manchester maneuver manger manner manor
manslaughter marker marquee matinee mayflower merger metaphor meteor midsummer millimeter milwaukee misdemeanor mist miter mixer
mower muffler muster negligee neuter nutcracker odor offer otter oyster pacemaker pager painkiller panther panzer parlor
passover patter pecker pedigree pepper perimeter pier plaster platter plunder pointer poker polyester polymer porker posterior
primer projector propeller pucker pullman radiator rainier raptor rattler razor reactor receptor reefer refrigerator register
reindeer remainder render respirator retractor retriever revolver rigor rochester roller rooster roster rottweiler rudder saber
saltwater sander saucer savor scatter scepter schooner scooter screwdriver seder seltzer semester sensor shelter shimmer shiner
shiver shorthand shoulder shudder shutter sidewinder silencer simmer simulator sinker skyscraper slander slater slaughter
sledgehammer sleepover slumber smoother smother sneer soccer soiree spatter sphincter spider splatter splendor splinter spreader
spree springer sprinkler spritzer stabilizer stagger stapler steamer steer stinger stopper stretcher stutter sunflower supper
surrender takeover talisman tallahassee tamper tater technicolor temper tennessee tepee terrier theater thermometer thinner
thriller thunder ticker toner toupee tractor tranquilizer transformer transistor transponder transporter tremor trigger
trimester tumor turnover twist twister typewriter ulcer ultimate underestimate valor vapor vector veneer ventilator vibrator
viper visor wager waist waiver wallpaper warmer westminster whimper whisper whoopee whopper wicker winchester windsor wonder
woodpecker wrapper wrist zipper`;
