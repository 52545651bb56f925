namespace EntityExtract.Tests;

/// <summary>Words that tests make their sentences of.</summary>
internal static class ArabicWords
{
    // waw: wa, the proclitic "and"
    public const string And = "\u0648";

    // beh ghain dal alef dal: Baghdad
    public const string Baghdad = "\u0628\u063A\u062F\u0627\u062F";

    // alef lam ain reh alef qaf: al-Iraq
    public const string Iraq = "\u0627\u0644\u0639\u0631\u0627\u0642";

    // alef lam qaf alef heh reh teh marbuta: al-Qahira, Cairo
    public const string Cairo = "\u0627\u0644\u0642\u0627\u0647\u0631\u0629";

    // lam beh noon alef noon: Lubnan, Lebanon
    public const string Lebanon = "\u0644\u0628\u0646\u0627\u0646";

    // meem hah meem dal: Muhammad
    public const string Muhammad = "\u0645\u062D\u0645\u062F";

    // seen alef meem yeh: Sami
    public const string Sami = "\u0633\u0627\u0645\u064A";

    // noon alef sad reh: Nasir
    public const string Nasser = "\u0646\u0627\u0635\u0631";

    // waw zain yeh reh: wazir, minister
    public const string Minister = "\u0648\u0632\u064A\u0631";

    // waw zain alef reh teh marbuta: wizara, ministry
    public const string Ministry = "\u0648\u0632\u0627\u0631\u0629";

    // alef lam dal feh alef ain: al-difa, defence
    public const string Defence = "\u0627\u0644\u062F\u0641\u0627\u0639";

    // alef lam khah alef reh jeem yeh teh marbuta: al-kharijiyya, foreign
    public const string Foreign = "\u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0629";

    // alef lam ain reh alef qaf yeh teh marbuta: al-iraqiyya, Iraqi
    public const string Iraqi = "\u0627\u0644\u0639\u0631\u0627\u0642\u064A\u0629";

    // alef lam meem hah kaf meem teh marbuta: al-mahkama, the court
    public const string Court = "\u0627\u0644\u0645\u062D\u0643\u0645\u0629";

    // lam lam meem hah kaf meem teh marbuta: li-l-mahkama, for the court
    public const string ForTheCourt = "\u0644\u0644\u0645\u062D\u0643\u0645\u0629";

    // alef lam jeem noon alef yeh with hamza yeh teh marbuta: al-jinaiyya, criminal
    public const string Criminal = "\u0627\u0644\u062C\u0646\u0627\u0626\u064A\u0629";

    // alef lam dal waw lam yeh teh marbuta: ad-dawliyya, international
    public const string International = "\u0627\u0644\u062F\u0648\u0644\u064A\u0629";

    // meem dal yeh noon teh marbuta: madina, city
    public const string City = "\u0645\u062F\u064A\u0646\u0629";

    // sheen reh kaf teh marbuta: sharika, company
    public const string Company = "\u0634\u0631\u0643\u0629";

    // zain alef reh: zara, visited
    public const string Visited = "\u0632\u0627\u0631";

    // qaf alef lam: qala, said
    public const string Said = "\u0642\u0627\u0644";

    // alef lam yeh waw meem: al-yawm, today
    public const string Today = "\u0627\u0644\u064A\u0648\u0645";

    // seen beh teh meem beh reh: September
    public const string September = "\u0633\u0628\u062A\u0645\u0628\u0631";

    // alef with hamza yeh lam waw lam: Aylul, September in the Levant
    public const string Aylul = "\u0623\u064A\u0644\u0648\u0644";

    // hah meem alef seen: Hamas
    public const string Hamas = "\u062D\u0645\u0627\u0633";
}
