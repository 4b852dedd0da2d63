# Common goods: what there is, how it is given, where it went; stores

goods-title = Common goods: { $count }
goods-empty = Nothing has been entered into the common goods yet.
goods-found = “{ $words }” in the common goods:{ $more ->
    [0] { "" }
   *[other] {" "}{ $more } more did not fit, say it more exactly
 }
goods-not-found = “{ $words }” — no such thing in the common goods.
goods-line = { $item } · { $stock ->
    [0] none now
   *[other] { AMOUNT($stock, $measure) }
 } · { $sharing ->
    [labour] by labour, { DURATION($price) } for a { $measure ->
        [kilogram] kg
        [litre] litre
        [metre] metre
        [pack] pack
       *[piece] piece
    }
   *[need] by need
 }{ $round ->
    [yes] {" "}· round until { DAY($day) }
   *[no] { "" }
 }
goods-back = ‹ All goods
goods-new-key = New item
goods-stores-key = Stores

## Card
goods-card-unit = Unit: { $unit }
goods-card-stock = { $free ->
    [0] None now
   *[other] { AMOUNT($free, $measure) } in stock
 }{ $aside ->
    [0] { "" }
   *[other] , { AMOUNT($aside, $measure) } more set aside for requests
 }
goods-card-round = A round is open: wishes until { DAY($day) }, { TIME($time) }
goods-card-sharing = { $sharing ->
    [labour] By labour: { DURATION($price) } for a { $measure ->
        [kilogram] kg
        [litre] litre
        [metre] metre
        [pack] pack
       *[piece] piece
    }
   *[need] By need
 }{ $limit ->
    [0] { "" }
   *[other] , up to { AMOUNT($limit, $measure) } a member and cycle at once
 }
goods-card-coordinator = More than { AMOUNT($above, $measure) } at a time: a coordinator answers
goods-card-assembly = More than { AMOUNT($above, $measure) } at a time: the assembly decides
goods-card-ground = Decided: { $ground }
goods-card-store = Where: { $place }. { $kept ->
    [yes] Handed out by { $keeper }
   *[no] Handed out by any keeper
 }
goods-ask = Ask for it
goods-rounds = Rounds
goods-history-key = Where did it go?
goods-photo-key = Photo
goods-stock = Stock
goods-change-key = Change
goods-card-key = Card
goods-to-card = ‹ Card
goods-stop = Never mind
goods-undo = Undo
goods-no-photo = { $item }: there is no photo any more.

## Where it went
goods-history = { $item }: where it went. Now { AMOUNT($free, $measure) }{ $aside ->
    [0] { "" }
   *[other] , { AMOUNT($aside, $measure) } more set aside
 }
goods-history-none = { $item }: nothing has come or gone yet.
goods-moved = { DATE($day) } · { $what } · { $who }
goods-moved-ground = : “{ $words }”
goods-by-rules = by the rules
goods-moved-by = { $kind ->
    [hand-over] handed over by { $who }
   *[other] written down by { $who }
 }
goods-moved-purchase = { AMOUNT($amount, $measure) } came, { $basis ->
    [round] for a round
   *[words] bought
 }
goods-moved-production = { AMOUNT($amount, $measure) } of our own making
goods-moved-donation = { AMOUNT($amount, $measure) } given to us
goods-moved-found = count: { AMOUNT($amount, $measure) } too much
goods-moved-missing = { $basis ->
    [round] round: { AMOUNT($amount, $measure) } less came
   *[words] count: { AMOUNT($amount, $measure) } missing
 }
goods-moved-write-off = { AMOUNT($amount, $measure) } written off
goods-moved-reserve = { AMOUNT($amount, $measure) } set aside { $basis ->
    [request] by a request: { $whose }
    [round] for a round
   *[words] { "" }
 }
goods-moved-release = { AMOUNT($amount, $measure) } free again{ $basis ->
    [request] , was set aside for: { $whose }
    [round] {" "}after a round
   *[words] { "" }
 }
goods-moved-hand-over = { AMOUNT($amount, $measure) } handed over{ $basis ->
    [request] {" "}by a request: { $whose }
   *[words] { "" }
 }
goods-moved-reversal = entry taken back: { AMOUNT($amount, $measure) } { $way ->
    [in] returned
    [out] removed
   *[within] put right
 }

## New item
goods-ask-unit = Into the goods of which unit?
goods-ask-name = What is it? A name of up to 64 characters: “Potatoes”.
goods-name-known = “{ $item }” is there already. Write another name, or open the one there is.
goods-open-that = Open: { $item }
goods-ask-measure = { $item }: how is it measured?
goods-measure = { $value ->
    [kilogram] kg
    [litre] litre
    [metre] metre
    [pack] pack
   *[piece] piece
 }
goods-ask-store = { $item }: where is it kept?
goods-other-store = Another store
goods-ask-store-name = What is the store called? For example: “Larder”.
goods-ask-store-place = Where is it? For example: “in the yard, second door”.
goods-ask-sharing = { $item }: how is it given?
goods-sharing-key = { $value ->
    [labour] By labour
   *[need] By need
 }
goods-ask-price = { $item }: how many minutes of labour for a { $measure ->
    [kilogram] kg
    [litre] litre
    [metre] metre
    [pack] pack
   *[piece] piece
 }? For example: “12 min”, “1 h 30 min”.
goods-ask-ground = { $item }: who decided so, and when? For example: “assembly of 20 November”. Everybody will see it.
goods-added = ✓ Entered: { $item }, { $sharing ->
    [labour] by labour, { DURATION($price) } for a { $measure ->
        [kilogram] kg
        [litre] litre
        [metre] metre
        [pack] pack
       *[piece] piece
    }
   *[need] by need
 } — { $ground }
    When it comes, a keeper writes it down: /stock. Limit, thresholds, photo: “Change”.
goods-not-added = All right, nothing was entered.

## Settings
goods-settings-how = { $item }: how it is given
goods-settings-rule = Rounds: { $rule ->
    [even] evenly, { AMOUNT($portion, $measure) } at a time
    [need] by need, { AMOUNT($portion, $measure) } at a time
    [labour] by labour, { AMOUNT($portion, $measure) } at a time
   *[first] first come, { AMOUNT($portion, $measure) } at a time
 }
goods-settings-what = { $item }: description and store
goods-settings-no-about = No description
goods-settings-photo = { $has ->
    [yes] There is a photo
   *[no] No photo
 }
goods-settings-kept = Where: { $store }{ $low ->
    [0] . When it is low: not set
   *[other] . Low is less than { AMOUNT($low, $measure) }
 }
goods-settings-what-key = Description, store ›
goods-settings-how-key = ‹ How it is given
goods-retire-key = Give out no more
goods-setting = { $what ->
    [name] Name
    [about] Description
    [photo] Photo
    [store] Store
    [low] When low
    [sharing] How it is given
    [price] Price
    [limit] Limit
    [coordinator] Coordinator’s threshold
    [assembly] Assembly’s threshold
    [rule] Rule
   *[portion] Portion
 }
goods-change-ask = { $what ->
    [name] { $item }: the new name?
    [about] { $item }: a description of up to 500 characters. What it is, where from, how to keep it.
    [photo] { $item }: send a photo.
    [store] { $item }: where is it kept now?
    [low] { $item }: below this the coordinators’ digest says it runs low. How much?
    [sharing] { $item }: how is it given?
    [price] { $item }: how many minutes of labour for a { $measure ->
        [kilogram] kg
        [litre] litre
        [metre] metre
        [pack] pack
       *[piece] piece
    }? Requests made before keep their price.
    [limit] { $item }: how much may a member have at once in a cycle? For more a coordinator answers.
    [coordinator] { $item }: who asks for more than this at a time is answered by a coordinator. How much?
    [assembly] { $item }: who asks for more than this at a time is answered by the assembly. How much?
    [rule] { $item }: how to share out when there is not enough for all?
   *[portion] { $item }: how much to give at a time when there is not enough for all?
 }
goods-rule-key = { $value ->
    [first] First come
    [even] Evenly
    [need] By need
   *[labour] By labour
 }
goods-clear = Take it away
goods-retired = Not given out any more: { $item }. Its history stays.

## Stores
stores-title = Stores:
stores-none = There are no stores yet.
stores-line = { $place } · { $count ->
    [0] empty
    [one] { $count } item
   *[other] { $count } items
 } · { $kept ->
    [yes] { $keeper }
   *[no] any keeper
 }
stores-keeper = { $kept ->
    [yes] Kept by: { $keeper }
   *[no] Kept by: any keeper of the unit
 }
stores-kept = { $count ->
    [0] Nothing is kept here
   *[other] Here: { $items }
 }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more
 }
stores-add-key = New store
stores-back = ‹ Stores
stores-change = { $do ->
    [name] Name
    [place] Where it is
    [keeper] Keeper
   *[close] Close
 }
stores-ask-unit = In which unit?
stores-ask-name = What is the store called? For example: “Larder”.
stores-ask-place = Where is it? For example: “in the yard, second door”.
stores-ask-keeper = Who keeps it? Choose, or write the name of a member.
stores-which-keeper = Which of them?
stores-no-such-member = No such member was found. Write the name in another way.
stores-any-keeper = Any keeper
stores-closed = Closed: { $store }
store-keeper-letter = { $by }: you keep “{ $store }” now ({ $place }). The stock: /stock, handing over: /requests.

## Refusals
refusal-goods-name = A name is needed: 1 to { $most } characters, with letters.
refusal-goods-text = 1 to { $most } characters are needed.
refusal-goods-ground = Write who decided so, and when, in up to { $most } characters. Nothing has changed yet.
refusal-goods-name-taken = “{ $item }” is in these goods already. It needs another name.
refusal-goods-price = “{ $text }” is no price. Write minutes: “12 min”, “1 h 30 min”, from 1 minute to 1000 h.
refusal-goods-thresholds = The coordinator’s threshold must be below the assembly’s.
refusal-goods-in-use = Not yet: { $stock ->
    [0] { "" }
   *[other] { AMOUNT($stock, $measure) } in stock;{" "}
 }{ $reserved ->
    [0] { "" }
   *[other] { AMOUNT($reserved, $measure) } set aside;{" "}
 }{ $requests ->
    [0] { "" }
   *[other] open requests: { $requests };{" "}
 }{ $round ->
    [yes] a round is going on;{" "}
   *[no] { "" }
 }give out or write off what is left, close the rest.
refusal-no-such-store = There is no such store, or it is closed.
refusal-store-in-use = Not yet: { $item } is kept there{ $count ->
    [one] { "" }
   *[other] {" "}and more, { $count } in all
 }. Move it to another store.
refusal-store-name-taken = “{ $store }” is there already. It needs another name.

## Journal
journal-act-item = changes an item: { $title }
journal-act-item-add = enters an item: { $title }
journal-act-item-name = renames an item: { $old } → { $new }
journal-act-item-about = changes the description: { $title }
journal-act-item-photo = changes the photo: { $title }
journal-act-item-store = moves { $title } to “{ $new }”, before in “{ $old }”
journal-act-item-sharing = changes how it is given: { $title } — { $new ->
    [0] by need
   *[other] by labour, { DURATION($new) }
 }; before { $old ->
    [0] by need
   *[other] by labour, { DURATION($old) }
 }
journal-act-item-limit = changes the limit of a member: { $title } — { $new ->
    [0] none
   *[other] { AMOUNT($new, $measure) }
 }; before { $old ->
    [0] none
   *[other] { AMOUNT($old, $measure) }
 }
journal-act-item-coordinator = changes the coordinator’s threshold: { $title } — { $new ->
    [0] none
   *[other] { AMOUNT($new, $measure) }
 }; before { $old ->
    [0] none
   *[other] { AMOUNT($old, $measure) }
 }
journal-act-item-assembly = changes the assembly’s threshold: { $title } — { $new ->
    [0] none
   *[other] { AMOUNT($new, $measure) }
 }; before { $old ->
    [0] none
   *[other] { AMOUNT($old, $measure) }
 }
journal-act-item-low = changes when it is low: { $title } — { $new ->
    [0] not set
   *[other] { AMOUNT($new, $measure) }
 }; before { $old ->
    [0] not set
   *[other] { AMOUNT($old, $measure) }
 }
journal-act-item-portion = changes the portion: { $title } — { AMOUNT($new, $measure) }; before { AMOUNT($old, $measure) }
journal-act-item-rule = changes the rule of rounds: { $title } — { $new ->
    [first] first come
    [even] evenly
    [need] by need
   *[labour] by labour
 }; before { $old ->
    [first] first come
    [even] evenly
    [need] by need
   *[labour] by labour
 }
journal-act-item-retire = gives out no more: { $title }
journal-act-item-reopen = gives out again: { $title }
journal-act-store = changes a store: { $title }
journal-act-store-add = begins a store: { $title }
journal-act-store-name = renames a store: { $old } → { $new }
journal-act-store-place = changes where { $title } is: now { $new }, before { $old }
journal-act-store-keeper = entrusts { $title } to { $kept ->
    [yes] { $name }
   *[no] any keeper
 }
journal-act-store-close = closes a store: { $title }
journal-act-store-reopen = opens a store again: { $title }
