document-missing = This document is not there yet: ask a coordinator.
privacy-agreed = Consent was given on { DATE($day) } (version { $version }).
privacy-agreed-on-paper = Consent was given on paper.
