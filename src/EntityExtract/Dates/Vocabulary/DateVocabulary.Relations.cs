namespace EntityExtract.Dates.Vocabulary;

// The words that place a date: modifiers, demonstratives, prepositions and part words.
internal static partial class DateVocabulary
{
    /// <summary>Adjectives that say which: al-usbu al-muqbil, "next week".</summary>
    private static readonly DateEntry[] Modifiers =
    [
        new("\u0627\u0644\u0645\u0627\u0636\u064A", DateWordKind.Modifier, (int)DateModifier.Past), // al-madi: last
        new("\u0627\u0644\u0645\u0627\u0636\u064A\u0647", DateWordKind.Modifier, (int)DateModifier.Past), // al-madi: last
        new("\u0627\u0644\u0645\u0627\u0636\u064A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-madi: last
        new("\u0627\u0644\u0645\u0627\u0636\u064A\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-madi: last
        new("\u0627\u0644\u0645\u0627\u0636\u064A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-madi: last
        new("\u0627\u0644\u0645\u0627\u0636\u064A\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-madi: last
        new("\u0627\u0644\u0641\u0627\u064A\u062A", DateWordKind.Modifier, (int)DateModifier.Past), // al-fa'it: past
        new("\u0627\u0644\u0641\u0627\u064A\u062A\u0647", DateWordKind.Modifier, (int)DateModifier.Past), // al-fa'it: past
        new("\u0627\u0644\u0641\u0627\u064A\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-fa'it: past
        new("\u0627\u0644\u0641\u0627\u064A\u062A\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-fa'it: past
        new("\u0627\u0644\u0641\u0627\u064A\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-fa'it: past
        new("\u0627\u0644\u0641\u0627\u064A\u062A\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-fa'it: past
        new("\u0627\u0644\u0645\u0646\u0635\u0631\u0645", DateWordKind.Modifier, (int)DateModifier.Past), // al-munsarim: past
        new("\u0627\u0644\u0645\u0646\u0635\u0631\u0645\u0647", DateWordKind.Modifier, (int)DateModifier.Past), // al-munsarim: past
        new("\u0627\u0644\u0645\u0646\u0635\u0631\u0645\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-munsarim: past
        new("\u0627\u0644\u0645\u0646\u0635\u0631\u0645\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-munsarim: past
        new("\u0627\u0644\u0645\u0646\u0635\u0631\u0645\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-munsarim: past
        new("\u0627\u0644\u0645\u0646\u0635\u0631\u0645\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-munsarim: past
        new("\u0627\u0644\u0641\u0627\u0631\u0637", DateWordKind.Modifier, (int)DateModifier.Past), // al-farit: past (Maghreb)
        new("\u0627\u0644\u0641\u0627\u0631\u0637\u0647", DateWordKind.Modifier, (int)DateModifier.Past), // al-farit: past (Maghreb)
        new("\u0627\u0644\u0641\u0627\u0631\u0637\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-farit: past (Maghreb)
        new("\u0627\u0644\u0641\u0627\u0631\u0637\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-farit: past (Maghreb)
        new("\u0627\u0644\u0641\u0627\u0631\u0637\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-farit: past (Maghreb)
        new("\u0627\u0644\u0641\u0627\u0631\u0637\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-farit: past (Maghreb)
        new("\u0627\u0644\u0645\u0646\u0642\u0636\u064A", DateWordKind.Modifier, (int)DateModifier.Past), // al-munqadi: elapsed
        new("\u0627\u0644\u0645\u0646\u0642\u0636\u064A\u0647", DateWordKind.Modifier, (int)DateModifier.Past), // al-munqadi: elapsed
        new("\u0627\u0644\u0645\u0646\u0642\u0636\u064A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-munqadi: elapsed
        new("\u0627\u0644\u0645\u0646\u0642\u0636\u064A\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-munqadi: elapsed
        new("\u0627\u0644\u0645\u0646\u0642\u0636\u064A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-munqadi: elapsed
        new("\u0627\u0644\u0645\u0646\u0642\u0636\u064A\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Past), // al-munqadi: elapsed
        new("\u0627\u0644\u0627\u062E\u064A\u0631", DateWordKind.Modifier, (int)DateModifier.Last), // al-akhir: latest, last of a row
        new("\u0627\u0644\u0627\u062E\u064A\u0631\u0647", DateWordKind.Modifier, (int)DateModifier.Last), // al-akhir: latest, last of a row
        new("\u0627\u0644\u0627\u062E\u064A\u0631\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Last), // al-akhir: latest, last of a row
        new("\u0627\u0644\u0627\u062E\u064A\u0631\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Last), // al-akhir: latest, last of a row
        new("\u0627\u0644\u0627\u062E\u064A\u0631\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Last), // al-akhir: latest, last of a row
        new("\u0627\u0644\u0627\u062E\u064A\u0631\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Last), // al-akhir: latest, last of a row
        new("\u0627\u0644\u0645\u0642\u0628\u0644", DateWordKind.Modifier, (int)DateModifier.Next), // al-muqbil: next
        new("\u0627\u0644\u0645\u0642\u0628\u0644\u0647", DateWordKind.Modifier, (int)DateModifier.Next), // al-muqbil: next
        new("\u0627\u0644\u0645\u0642\u0628\u0644\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-muqbil: next
        new("\u0627\u0644\u0645\u0642\u0628\u0644\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-muqbil: next
        new("\u0627\u0644\u0645\u0642\u0628\u0644\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-muqbil: next
        new("\u0627\u0644\u0645\u0642\u0628\u0644\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-muqbil: next
        new("\u0627\u0644\u0642\u0627\u062F\u0645", DateWordKind.Modifier, (int)DateModifier.Next), // al-qadim: coming
        new("\u0627\u0644\u0642\u0627\u062F\u0645\u0647", DateWordKind.Modifier, (int)DateModifier.Next), // al-qadim: coming
        new("\u0627\u0644\u0642\u0627\u062F\u0645\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-qadim: coming
        new("\u0627\u0644\u0642\u0627\u062F\u0645\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-qadim: coming
        new("\u0627\u0644\u0642\u0627\u062F\u0645\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-qadim: coming
        new("\u0627\u0644\u0642\u0627\u062F\u0645\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-qadim: coming
        new("\u0627\u0644\u0627\u062A\u064A", DateWordKind.Modifier, (int)DateModifier.Next), // al-ati: coming
        new("\u0627\u0644\u0627\u062A\u064A\u0647", DateWordKind.Modifier, (int)DateModifier.Next), // al-ati: coming
        new("\u0627\u0644\u0627\u062A\u064A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-ati: coming
        new("\u0627\u0644\u0627\u062A\u064A\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-ati: coming
        new("\u0627\u0644\u0627\u062A\u064A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-ati: coming
        new("\u0627\u0644\u0627\u062A\u064A\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Next), // al-ati: coming
        new("\u0627\u0644\u062D\u0627\u0644\u064A", DateWordKind.Modifier, (int)DateModifier.Current), // al-hali: present
        new("\u0627\u0644\u062D\u0627\u0644\u064A\u0647", DateWordKind.Modifier, (int)DateModifier.Current), // al-hali: present
        new("\u0627\u0644\u062D\u0627\u0644\u064A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // al-hali: present
        new("\u0627\u0644\u062D\u0627\u0644\u064A\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // al-hali: present
        new("\u0627\u0644\u062D\u0627\u0644\u064A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // al-hali: present
        new("\u0627\u0644\u062D\u0627\u0644\u064A\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // al-hali: present
        new("\u0627\u0644\u062C\u0627\u0631\u064A", DateWordKind.Modifier, (int)DateModifier.Current), // al-jari: running
        new("\u0627\u0644\u062C\u0627\u0631\u064A\u0647", DateWordKind.Modifier, (int)DateModifier.Current), // al-jari: running
        new("\u0627\u0644\u062C\u0627\u0631\u064A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // al-jari: running
        new("\u0627\u0644\u062C\u0627\u0631\u064A\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // al-jari: running
        new("\u0627\u0644\u062C\u0627\u0631\u064A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // al-jari: running
        new("\u0627\u0644\u062C\u0627\u0631\u064A\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // al-jari: running
        new("\u0627\u0644\u0631\u0627\u0647\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // ar-rahin: present
        new("\u0627\u0644\u0631\u0627\u0647\u0646\u0647", DateWordKind.Modifier, (int)DateModifier.Current), // ar-rahin: present
        new("\u0627\u0644\u0631\u0627\u0647\u0646\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // ar-rahin: present
        new("\u0627\u0644\u0631\u0627\u0647\u0646\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // ar-rahin: present
        new("\u0627\u0644\u0631\u0627\u0647\u0646\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // ar-rahin: present
        new("\u0627\u0644\u0631\u0627\u0647\u0646\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Current), // ar-rahin: present
        new("\u0627\u0644\u062A\u0627\u0644\u064A", DateWordKind.Modifier, (int)DateModifier.Following), // at-tali: the following
        new("\u0627\u0644\u062A\u0627\u0644\u064A\u0647", DateWordKind.Modifier, (int)DateModifier.Following), // at-tali: the following
        new("\u0627\u0644\u062A\u0627\u0644\u064A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // at-tali: the following
        new("\u0627\u0644\u062A\u0627\u0644\u064A\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // at-tali: the following
        new("\u0627\u0644\u062A\u0627\u0644\u064A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // at-tali: the following
        new("\u0627\u0644\u062A\u0627\u0644\u064A\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // at-tali: the following
        new("\u0627\u0644\u0645\u0648\u0627\u0644\u064A", DateWordKind.Modifier, (int)DateModifier.Following), // al-muwali: the following
        new("\u0627\u0644\u0645\u0648\u0627\u0644\u064A\u0647", DateWordKind.Modifier, (int)DateModifier.Following), // al-muwali: the following
        new("\u0627\u0644\u0645\u0648\u0627\u0644\u064A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // al-muwali: the following
        new("\u0627\u0644\u0645\u0648\u0627\u0644\u064A\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // al-muwali: the following
        new("\u0627\u0644\u0645\u0648\u0627\u0644\u064A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // al-muwali: the following
        new("\u0627\u0644\u0645\u0648\u0627\u0644\u064A\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // al-muwali: the following
        new("\u0627\u0644\u0644\u0627\u062D\u0642", DateWordKind.Modifier, (int)DateModifier.Following), // al-lahiq: the following
        new("\u0627\u0644\u0644\u0627\u062D\u0642\u0647", DateWordKind.Modifier, (int)DateModifier.Following), // al-lahiq: the following
        new("\u0627\u0644\u0644\u0627\u062D\u0642\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // al-lahiq: the following
        new("\u0627\u0644\u0644\u0627\u062D\u0642\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // al-lahiq: the following
        new("\u0627\u0644\u0644\u0627\u062D\u0642\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // al-lahiq: the following
        new("\u0627\u0644\u0644\u0627\u062D\u0642\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Following), // al-lahiq: the following
        new("\u0627\u0644\u0633\u0627\u0628\u0642", DateWordKind.Modifier, (int)DateModifier.Preceding), // as-sabiq: the previous
        new("\u0627\u0644\u0633\u0627\u0628\u0642\u0647", DateWordKind.Modifier, (int)DateModifier.Preceding), // as-sabiq: the previous
        new("\u0627\u0644\u0633\u0627\u0628\u0642\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Preceding), // as-sabiq: the previous
        new("\u0627\u0644\u0633\u0627\u0628\u0642\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Preceding), // as-sabiq: the previous
        new("\u0627\u0644\u0633\u0627\u0628\u0642\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Preceding), // as-sabiq: the previous
        new("\u0627\u0644\u0633\u0627\u0628\u0642\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Preceding), // as-sabiq: the previous
        new("\u0627\u0644\u062C\u062F\u064A\u062F", DateWordKind.Modifier, (int)DateModifier.New), // al-jadid: the new
        new("\u0627\u0644\u062C\u062F\u064A\u062F\u0647", DateWordKind.Modifier, (int)DateModifier.New), // al-jadid: the new
        new("\u0627\u0644\u062C\u062F\u064A\u062F\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.New), // al-jadid: the new
        new("\u0627\u0644\u062C\u062F\u064A\u062F\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.New), // al-jadid: the new
        new("\u0627\u0644\u062C\u062F\u064A\u062F\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.New), // al-jadid: the new
        new("\u0627\u0644\u062C\u062F\u064A\u062F\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.New), // al-jadid: the new
        new("\u0627\u0644\u0645\u0645\u0627\u062B\u0644", DateWordKind.Modifier, (int)DateModifier.Alike), // al-mumathil: the matching one
        new("\u0627\u0644\u0645\u0645\u0627\u062B\u0644\u0647", DateWordKind.Modifier, (int)DateModifier.Alike), // al-mumathil: the matching one
        new("\u0627\u0644\u0645\u0645\u0627\u062B\u0644\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Alike), // al-mumathil: the matching one
        new("\u0627\u0644\u0645\u0645\u0627\u062B\u0644\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Alike), // al-mumathil: the matching one
        new("\u0627\u0644\u0645\u0645\u0627\u062B\u0644\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Alike), // al-mumathil: the matching one
        new("\u0627\u0644\u0645\u0645\u0627\u062B\u0644\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Alike), // al-mumathil: the matching one
        new("\u0627\u0644\u0645\u0642\u0627\u0628\u0644", DateWordKind.Modifier, (int)DateModifier.Alike), // al-muqabil: the matching one
        new("\u0627\u0644\u0645\u0642\u0627\u0628\u0644\u0647", DateWordKind.Modifier, (int)DateModifier.Alike), // al-muqabil: the matching one
        new("\u0627\u0644\u0645\u0642\u0627\u0628\u0644\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Alike), // al-muqabil: the matching one
        new("\u0627\u0644\u0645\u0642\u0627\u0628\u0644\u062A\u0627\u0646", DateWordKind.Modifier, (int)DateModifier.Alike), // al-muqabil: the matching one
        new("\u0627\u0644\u0645\u0642\u0627\u0628\u0644\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Alike), // al-muqabil: the matching one
        new("\u0627\u0644\u0645\u0642\u0627\u0628\u0644\u062A\u064A\u0646", DateWordKind.Modifier, (int)DateModifier.Alike), // al-muqabil: the matching one
        new("\u0646\u0641\u0633\u0647", DateWordKind.SameAfter, 0), // nafsuhu, dhatuhu: the same (after the noun)
        new("\u0646\u0641\u0633\u0647\u0627", DateWordKind.SameAfter, 0), // nafsuhu, dhatuhu: the same (after the noun)
        new("\u0630\u0627\u062A\u0647", DateWordKind.SameAfter, 0), // nafsuhu, dhatuhu: the same (after the noun)
        new("\u0630\u0627\u062A\u0647\u0627", DateWordKind.SameAfter, 0), // nafsuhu, dhatuhu: the same (after the noun)
        new("\u0639\u064A\u0646\u0647", DateWordKind.SameAfter, 0), // nafsuhu, dhatuhu: the same (after the noun)
        new("\u0639\u064A\u0646\u0647\u0627", DateWordKind.SameAfter, 0), // nafsuhu, dhatuhu: the same (after the noun)
    ];

    /// <summary>"This", "that" and "the same" before a unit.</summary>
    private static readonly DateEntry[] Demonstratives =
    [
        new("\u0647\u0630\u0627", DateWordKind.This, 0), // hadha: this
        new("\u0647\u0630\u0647", DateWordKind.This, 0), // hadhihi: this
        new("\u0647\u0630\u064A\u0646", DateWordKind.This, 0), // hadhayn: these two
        new("\u0630\u0644\u0643", DateWordKind.That, 0), // dhalika: that
        new("\u062A\u0644\u0643", DateWordKind.That, 0), // tilka: that
        new("\u0630\u0627\u0643", DateWordKind.That, 0), // dhaka: that
        new("\u0646\u0641\u0633", DateWordKind.SameBefore, 0), // nafs: the same
        new("\u0630\u0627\u062A", DateWordKind.SameBefore, 0), // dhat: the same
    ];

    /// <summary>What joins dates and what leads to them.</summary>
    private static readonly DateEntry[] Prepositions =
    [
        new("\u0645\u0646", DateWordKind.From, 0), // min: from, of
        new("\u0627\u0644\u064A", DateWordKind.To, 0), // ila: to
        new("\u062D\u062A\u064A", DateWordKind.Until, 0), // hatta: until
        new("\u0644\u063A\u0627\u064A\u0647", DateWordKind.Until, 0), // li-ghayat: up to
        new("\u063A\u0627\u064A\u0647", DateWordKind.Until, 0), // ghaya: up to
        new("\u0628\u064A\u0646", DateWordKind.Between, 0), // bayna: between
        new("\u0645\u0627\u0628\u064A\u0646", DateWordKind.Between, 0), // ma bayna, written together
        new("\u0645\u0627", DateWordKind.What, 0), // ma: what, in ma bayna "between"
        new("\u0641\u064A", DateWordKind.In, 0), // fi: in
        new("\u062E\u0644\u0627\u0644", DateWordKind.In, 0), // khilala: during
        new("\u0645\u0648\u0627\u0644\u064A\u062F", DateWordKind.In, 0), // mawalid: born in
        new("\u0637\u0648\u0627\u0644", DateWordKind.In, 0), // tiwala: throughout
        new("\u0628\u062D\u0644\u0648\u0644", DateWordKind.In, 0), // bi-hulul: by
        new("\u0627\u0639\u062A\u0628\u0627\u0631\u0627", DateWordKind.In, 0), // i'tibaran: as from
        new("\u0627\u0628\u062A\u062F\u0627\u0621", DateWordKind.In, 0), // ibtida: beginning from
        new("\u0628\u062F\u0621\u0627", DateWordKind.In, 0), // badan: beginning from
        new("\u0642\u0628\u0644", DateWordKind.Before, 0), // qabla: before, ago
        new("\u0645\u0646\u0630", DateWordKind.Since, 0), // mundhu: since, for
        new("\u0645\u0630", DateWordKind.Since, 0), // mudh
        new("\u0628\u0639\u062F", DateWordKind.After, 0), // ba'da: after, in
        new("\u0648", DateWordKind.And, 0), // wa: and, standing alone
        new("\u0627\u0644", DateWordKind.Article, 0), // al-: the article, alone before digits
        new("\u0643\u0644", DateWordKind.Every, 0), // kull: every
        new("\u0639\u0644\u064A", DateWordKind.On, 0), // 'ala: on
        new("\u0639\u0646", DateWordKind.On, 0), // 'an: from, off
        new("\u0644", DateWordKind.ForAlone, 0), // li: for, alone before digits
        new("\u0641\u0642\u0637", DateWordKind.Only, 0), // faqat: only
        new("\u0646\u0635\u0641", DateWordKind.HalfMore, 0), // nisf: half, in wa-nisf "and a half"
    ];

    /// <summary>The part of a period that is meant: matla 2016, "the beginning of 2016".</summary>
    private static readonly DateEntry[] PartWords =
    [
        new("\u0645\u0637\u0644\u0639", DateWordKind.PartWord, (int)DatePart.Start), // matla': beginning
        new("\u0628\u062F\u0627\u064A\u0647", DateWordKind.PartWord, (int)DatePart.Start), // bidaya: beginning
        new("\u0628\u062F\u0627\u064A\u0627\u062A", DateWordKind.PartWord, (int)DatePart.Start), // bidayat: beginnings
        new("\u0627\u0648\u0627\u064A\u0644", DateWordKind.PartWord, (int)DatePart.Start), // awa'il: first days
        new("\u0645\u0633\u062A\u0647\u0644", DateWordKind.PartWord, (int)DatePart.Start), // mustahall: opening
        new("\u0645\u0646\u062A\u0635\u0641", DateWordKind.PartWord, (int)DatePart.Middle), // muntasaf: middle
        new("\u0627\u0648\u0627\u0633\u0637", DateWordKind.PartWord, (int)DatePart.Middle), // awasit: middle days
        new("\u0648\u0633\u0637", DateWordKind.PartWord, (int)DatePart.Middle), // wasat: middle
        new("\u0646\u0647\u0627\u064A\u0647", DateWordKind.PartWord, (int)DatePart.End), // nihaya: end
        new("\u0646\u0647\u0627\u064A\u0627\u062A", DateWordKind.PartWord, (int)DatePart.End), // nihayat: ends
        new("\u0627\u0648\u0627\u062E\u0631", DateWordKind.PartWord, (int)DatePart.End), // awakhir: last days
        new("\u0627\u062E\u0631", DateWordKind.PartWord, (int)DatePart.End), // akhir: last, end
        new("\u062E\u062A\u0627\u0645", DateWordKind.PartWord, (int)DatePart.End), // khitam: close
        new("\u0645\u0648\u0641\u064A", DateWordKind.PartWord, (int)DatePart.End), // mufa: close (Tunisia)
        new("\u0645\u062A\u0645", DateWordKind.PartWord, (int)DatePart.End), // mutamm: close (Morocco)
    ];

    /// <summary>Words between a preposition and the length of time that leave it open by a little.</summary>
    private static readonly DateEntry[] Approximators =
    [
        new("\u0646\u062D\u0648", DateWordKind.About, 0), // nahwa: about
        new("\u062D\u0648\u0627\u0644\u064A", DateWordKind.About, 0), // hawalay: about
        new("\u0642\u0631\u0627\u0628\u0647", DateWordKind.About, 0), // qurabat: nearly
        new("\u0632\u0647\u0627\u0621", DateWordKind.About, 0), // zuha: about
        new("\u0627\u0643\u062B\u0631", DateWordKind.About, 1), // akthar: more
        new("\u0627\u0642\u0644", DateWordKind.About, 1), // aqall: less
        new("\u0627\u0632\u064A\u062F", DateWordKind.About, 1), // azyad: more
        new("\u0628\u0636\u0639\u0647", DateWordKind.About, 2), // bid'a: a few
        new("\u0628\u0636\u0639", DateWordKind.About, 2), // bid'
    ];

    /// <summary>Verbs that do the same after ma: mundhu ma yaqrub min.</summary>
    private static readonly DateEntry[] AboutVerbs =
    [
        new("\u064A\u0642\u0631\u0628", DateWordKind.AboutVerb, 0), // yaqrub: is near
        new("\u064A\u0642\u0627\u0631\u0628", DateWordKind.AboutVerb, 0), // yuqarib: is near
        new("\u064A\u0632\u064A\u062F", DateWordKind.AboutVerb, 0), // yazid: is more
        new("\u064A\u0646\u0627\u0647\u0632", DateWordKind.AboutVerb, 0), // yunahiz: comes up to
        new("\u064A\u0631\u0628\u0648", DateWordKind.AboutVerb, 0), // yarbu: exceeds
    ];

    /// <summary>What pairs two calendars: al-muwafiq, "corresponding to".</summary>
    private static readonly DateEntry[] Agreement =
    [
        new("\u0627\u0644\u0645\u0648\u0627\u0641\u0642", DateWordKind.Corresponding, 0), // al-muwafiq: corresponding to
        new("\u0627\u0644\u0645\u0648\u0627\u0641\u0642\u0647", DateWordKind.Corresponding, 0), // al-muwafiqa
        new("\u0645\u0648\u0627\u0641\u0642", DateWordKind.Corresponding, 0), // muwafiq
        new("\u0627\u0644\u0645\u0635\u0627\u062F\u0641", DateWordKind.Corresponding, 0), // al-musadif: falling on
    ];

    /// <summary>"The period", in al-fatra nafsuha min al-am al-madi, "the same period of last year".</summary>
    private static readonly DateEntry[] Periods =
    [
        new("\u0627\u0644\u0641\u062A\u0631\u0647", DateWordKind.Period, 0), // al-fatra: the period
        new("\u0641\u062A\u0631\u0647", DateWordKind.Period, 1), // fatra: a period
    ];
}
