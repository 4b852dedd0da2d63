document-missing = Этого документа пока нет: спросите координатора.
privacy-agreed = Согласие дано { DATE($day) } (версия { $version }).
privacy-agreed-on-paper = Согласие дано на бумаге.
