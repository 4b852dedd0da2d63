refusal-not-an-amount = Could not tell how much: “{ $text }”. Write it like this: “3 kg”, “500 g”, “2”.
refusal-other-measure =
    “{ $text }” is another measure: this is counted { $measure ->
        [kilogram] in kilograms
        [litre] in litres
        [metre] in metres
        [pack] in packs
       *[piece] in pieces
    }.
refusal-not-money = Could not tell the sum: “{ $text }”. Write it like this: “1500”, “99.90”.
refusal-not-enough = There is not that much. Nothing has changed.
refusal-file-not-fetched = The messenger did not hand over the file. Send it again.
refusal-photo-too-big = The photo is too big: up to { $most } MB. Send it as a photo, not as a file: it is smaller then.
refusal-not-a-photo = That is not a photo. A picture in JPEG or PNG will do.
refusal-no-such-item = There is no such item, or it is given out no more.
