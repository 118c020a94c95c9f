using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Reports;

namespace Chancery.Bench.Corpus;

/// <summary>
/// Invented agency stories of invented people, the same for the same seed, with the repetition that real archives have: an
/// engagement is told by one to six reports, a quarter of them in Vietnamese, a third of them copies of a wire story under another outlet; rounds of dialogues
/// come every year or two; ministers stay for some years; one name in thirty is misspelt, one date in five has no year.
/// </summary>
/// <param name="seed">What is invented.</param>
/// <param name="states">How many states have to do with one another, from 2 to 48.</param>
internal sealed class RecordCorpus(int seed, int states = 16)
{
    private static readonly (string State, string Adjective, string Capital, string Agency)[] s_states =
    [
        ("Vietnam", "Vietnamese", "Hanoi", "VNA"), ("Japan", "Japanese", "Tokyo", "Kyodo"), ("South Korea", "South Korean", "Seoul", "Yonhap"), ("India", "Indian", "New Delhi", "PTI"),
        ("Australia", "Australian", "Canberra", "AAP"), ("Indonesia", "Indonesian", "Jakarta", "Antara"), ("Malaysia", "Malaysian", "Kuala Lumpur", "Bernama"), ("Thailand", "Thai", "Bangkok", "TNA"),
        ("Laos", "Lao", "Vientiane", "KPL"), ("Cambodia", "Cambodian", "Phnom Penh", "AKP"), ("Singapore", "Singaporean", "Singapore", "SPH"), ("France", "French", "Paris", "AFP"),
        ("Germany", "German", "Berlin", "DPA"), ("Italy", "Italian", "Rome", "ANSA"), ("Spain", "Spanish", "Madrid", "EFE"), ("Poland", "Polish", "Warsaw", "PAP"),
        ("China", "Chinese", "Beijing", "Xinhua"), ("Russia", "Russian", "Moscow", "TASS"), ("Canada", "Canadian", "Ottawa", "CP"), ("Brazil", "Brazilian", "Brasilia", "ABR"),
        ("Argentina", "Argentine", "Buenos Aires", "Telam"), ("Mexico", "Mexican", "Mexico City", "Notimex"), ("Egypt", "Egyptian", "Cairo", "MENA"), ("Turkey", "Turkish", "Ankara", "AA"),
        ("Iran", "Iranian", "Tehran", "IRNA"), ("Israel", "Israeli", "Jerusalem", "ITIM"), ("Nigeria", "Nigerian", "Abuja", "NAN"), ("Kenya", "Kenyan", "Nairobi", "KNA"),
        ("Ethiopia", "Ethiopian", "Addis Ababa", "ENA"), ("Ukraine", "Ukrainian", "Kyiv", "Ukrinform"), ("Sweden", "Swedish", "Stockholm", "TT"), ("Norway", "Norwegian", "Oslo", "NTB"),
        ("Finland", "Finnish", "Helsinki", "STT"), ("Denmark", "Danish", "Copenhagen", "Ritzau"), ("Belgium", "Belgian", "Brussels", "Belga"), ("Austria", "Austrian", "Vienna", "APA"),
        ("Hungary", "Hungarian", "Budapest", "MTI"), ("Romania", "Romanian", "Bucharest", "Agerpres"), ("Greece", "Greek", "Athens", "AMNA"), ("Portugal", "Portuguese", "Lisbon", "Lusa"),
        ("Pakistan", "Pakistani", "Islamabad", "APP"), ("Bangladesh", "Bangladeshi", "Dhaka", "BSS"), ("Mongolia", "Mongolian", "Ulaanbaatar", "Montsame"), ("Kazakhstan", "Kazakh", "Astana", "Kazinform"),
        ("Uzbekistan", "Uzbek", "Tashkent", "UzA"), ("Algeria", "Algerian", "Algiers", "APS"), ("Morocco", "Moroccan", "Rabat", "MAP"), ("Chile", "Chilean", "Santiago", "ATON"),
    ];

    private static readonly (string State, string Capital)[] s_vietnamese =
    [
        ("Việt Nam", "Hà Nội"), ("Nhật Bản", "Tokyo"), ("Hàn Quốc", "Seoul"), ("Ấn Độ", "New Delhi"), ("Australia", "Canberra"), ("Indonesia", "Jakarta"), ("Malaysia", "Kuala Lumpur"), ("Thái Lan", "Bangkok"),
        ("Lào", "Viêng Chăn"), ("Campuchia", "Phnôm Pênh"), ("Singapore", "Singapore"), ("Pháp", "Paris"), ("Đức", "Berlin"), ("Italia", "Rome"), ("Tây Ban Nha", "Madrid"), ("Ba Lan", "Warsaw"),
        ("Trung Quốc", "Bắc Kinh"), ("Nga", "Moscow"), ("Canada", "Ottawa"), ("Brazil", "Brasilia"), ("Argentina", "Buenos Aires"), ("Mexico", "Mexico City"), ("Ai Cập", "Cairo"), ("Thổ Nhĩ Kỳ", "Ankara"),
        ("Iran", "Tehran"), ("Israel", "Jerusalem"), ("Nigeria", "Abuja"), ("Kenya", "Nairobi"), ("Ethiopia", "Addis Ababa"), ("Ukraine", "Kyiv"), ("Thụy Điển", "Stockholm"), ("Na Uy", "Oslo"),
        ("Phần Lan", "Helsinki"), ("Đan Mạch", "Copenhagen"), ("Bỉ", "Brussels"), ("Áo", "Vienna"), ("Hungary", "Budapest"), ("Romania", "Bucharest"), ("Hy Lạp", "Athens"), ("Bồ Đào Nha", "Lisbon"),
        ("Pakistan", "Islamabad"), ("Bangladesh", "Dhaka"), ("Mông Cổ", "Ulaanbaatar"), ("Kazakhstan", "Astana"), ("Uzbekistan", "Tashkent"), ("Algeria", "Algiers"), ("Morocco", "Rabat"), ("Chile", "Santiago"),
    ];

    private static readonly string[] s_vietnameseOffices = ["Thứ trưởng Bộ Quốc phòng", "Bộ trưởng Ngoại giao", "Bộ trưởng Bộ Quốc phòng", "Thứ trưởng Bộ Ngoại giao", "Tổng Tham mưu trưởng"];
    private static readonly string[] s_vietnameseMechanisms = ["Đối thoại Chính sách Quốc phòng", "Đối thoại Chiến lược", "Tham khảo Chính trị", "Đối thoại An ninh biển"];
    private static readonly string[] s_offices = ["Deputy Minister of National Defence", "Minister of Foreign Affairs", "Minister of National Defence", "Deputy Minister of Foreign Affairs", "Chief of the General Staff"];
    private static readonly string[] s_mechanisms = ["Defence Policy Dialogue", "Strategic Dialogue", "Political Consultation", "Maritime Security Dialogue"];
    private static readonly string[] s_matters = ["maritime security", "defence industry cooperation", "UN peacekeeping", "search and rescue", "cyber security", "training", "war legacy", "trade", "climate change", "education"];
    private static readonly string[] s_given = ["Alen", "Boris", "Carel", "Damon", "Edwin", "Farid", "Goran", "Hamid", "Ivano", "Jonas", "Kamal", "Lucan", "Marek", "Nilson", "Osman", "Pavel", "Quentin", "Ramon", "Samir", "Tomas"];
    private static readonly string[] s_onset = ["Bar", "Cal", "Den", "Far", "Gor", "Hal", "Jan", "Kel", "Lam", "Mor", "Nar", "Pel", "Ras", "Sten", "Tav", "Vel", "Wen", "Zan"];
    private static readonly string[] s_coda = ["adik", "bert", "cano", "dovan", "enko", "furt", "gaard", "holt", "ivic", "kovan", "linski", "mann", "nardo", "ovar", "plund", "ricci", "strom", "tander", "ulova", "wicz"];
    private static readonly string[] s_outlets = ["Morning Post", "Daily Courier", "Evening Herald", "National Times", "Express", "Observer"];
    private static readonly string[] s_fillers =
    [
        "The two sides reviewed progress since their previous meeting and described it as substantive.", "Officials of both ministries attended.", "The delegation later toured a museum and a shipyard.",
        "Analysts said the atmosphere was businesslike.", "Roads around the ministry were closed for most of the day.", "A joint working group will look after the details.",
        "The weather kept a planned boat trip from taking place.", "Trade between the two economies has grown in recent years.", "Students of both states took part in a concert in the evening.",
    ];

    private readonly Random _random = new(seed);
    private readonly Dictionary<(int State, int Office, int Term), string> _people = [];

    /// <summary>First of the thirty days from which what is invented from now on is told; any day of twenty years where null.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>So many reports, in the order of publication within each engagement.</summary>
    public IEnumerable<Report> Take(int reports) => TakeTold(reports).Select(t => t.Report);

    /// <summary>The same, with the engagement that each report is about: equal for two that are about one.</summary>
    public IEnumerable<(Report Report, string About)> TakeTold(int reports)
    {
        var number = 0;
        for (var engagement = 0; number < reports; engagement++)
        {
            var meeting = Invent();
            var wire = Story(meeting, engagement, _random.Next(3));
            var tellers = 1 + (int)Math.Floor(6 * Math.Pow(_random.NextDouble(), 2));
            for (var i = 0; i < tellers && number < reports; i++, number++)
            {
                var outlet = i == 0 ? s_states[meeting.Host].Agency : s_outlets[_random.Next(s_outlets.Length)];
                var copies = i > 0 && _random.Next(3) == 0;
                var text = i == 0 ? wire : copies ? $"{outlet} staff\n\n{wire}" : _random.Next(3) == 0 ? Vietnamese(meeting) : Story(meeting, engagement, _random.Next(3));
                yield return (new Report(string.Create(CultureInfo.InvariantCulture, $"r{number:000000}"), text)
                {
                    Outlet = outlet,
                    Url = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{number}"),
                    Published = Edtf.Of(meeting.Day.AddDays(i / 3)),
                }, meeting.Name);
            }
        }
    }

    private Meeting Invent()
    {
        var host = _random.Next(states);
        var guest = (host + 1 + _random.Next(states - 1)) % states;
        var mechanism = _random.Next(3) == 0 ? _random.Next(s_mechanisms.Length) : -1;
        var day = Since is { } since ? since.AddDays(_random.Next(30)) : new DateOnly(2005, 1, 1).AddDays(_random.Next(7300));
        if (mechanism >= 0)
        {
            // Rounds alternate: the even years are held by the state that comes first.
            var (low, high) = (Math.Min(host, guest), Math.Max(host, guest));
            (host, guest) = day.Year % 2 == 0 ? (low, high) : (high, low);
            day = new DateOnly(day.Year, 1 + (((low * 31) + (high * 17) + mechanism) % 12), 1 + (((low * 7) + (high * 3)) % 28));
        }

        return new Meeting(host, guest, mechanism, _random.Next(s_offices.Length), day);
    }

    private string Story(Meeting m, int engagement, int wording)
    {
        var (host, guest) = (s_states[m.Host], s_states[m.Guest]);
        var (mine, theirs) = (Person(m.Host, m.Office, m.Day), Person(m.Guest, m.Office, m.Day));
        var office = s_offices[m.Office];
        var day = m.Day.ToString(_random.Next(5) == 0 ? "MMMM d" : "MMMM d, yyyy", CultureInfo.InvariantCulture);
        var matters = Enumerable.Range(0, 3).Select(i => s_matters[(engagement + (i * 3)) % s_matters.Length]).ToList();
        var what = m.Mechanism >= 0 ? $"the {Ordinal(m.Day.Year - 2003)} {guest.State}-{host.State} {s_mechanisms[m.Mechanism]}" : "talks";
        var lead = (m.Mechanism >= 0, wording) switch
        {
            (true, _) => $"{office} {mine} of {host.State} and {office} {theirs} of {guest.State} co-chaired {what} in {host.Capital} on {day}.",
            (_, 0) => $"{office} {mine} held talks with visiting {guest.Adjective} {office} {theirs} in {host.Capital} on {day}.",
            (_, 1) => $"{host.Adjective} {office} {mine} and {guest.Adjective} {office} {theirs} met in {host.Capital}, {host.State}, on {day}.",
            _ => $"{office} {mine} of {host.State} received {office} {theirs} of {guest.State} in {host.Capital} on {day}.",
        };
        var body = new List<string>
        {
            $"At the talks, the two sides agreed to strengthen cooperation in {matters[0]}.",
            $"{mine} proposed that the two countries expand cooperation in {matters[1]}.",
            $"{theirs} pledged to support {host.State} in {matters[2]}.",
        };
        body.AddRange(Enumerable.Range(0, 4).Select(i => s_fillers[(engagement + wording + (i * 2)) % s_fillers.Length]));
        return $"{host.Capital} ({host.Agency}) – {lead}\n\n{string.Join(' ', body)}\n";
    }

    private string Vietnamese(Meeting m)
    {
        var (host, guest) = (s_vietnamese[m.Host], s_vietnamese[m.Guest]);
        var (mine, theirs) = (Person(m.Host, m.Office, m.Day), Person(m.Guest, m.Office, m.Day));
        var office = s_vietnameseOffices[m.Office];
        var day = m.Day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
        var lead = m.Mechanism >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"Ngày {day}, tại {host.Capital}, {office} {host.State} {mine} và {office} {guest.State} {theirs} đồng chủ trì {s_vietnameseMechanisms[m.Mechanism]} {guest.State} - {host.State} lần thứ {m.Day.Year - 2003}.")
            : $"Ngày {day}, tại {host.Capital}, {office} {host.State} {mine} đã hội đàm với {office} {guest.State} {theirs}.";
        return $"{lead}\n\nTại buổi hội đàm, hai bên nhất trí tăng cường hợp tác. Hai bên cũng trao đổi về tình hình khu vực.\n";
    }

    /// <summary>Whoever holds the office in that term of four years; one time in thirty a letter is doubled or lost.</summary>
    private string Person(int state, int office, DateOnly day)
    {
        var key = (state, office, day.Year / 4);
        if (!_people.TryGetValue(key, out var name))
        {
            _people[key] = name = $"{s_given[_random.Next(s_given.Length)]} {s_onset[_random.Next(s_onset.Length)]}{s_coda[_random.Next(s_coda.Length)]}";
        }

        return _random.Next(30) != 0 ? name : _random.Next(2) == 0 ? name.Remove(name.Length - 2, 1) : name.Insert(name.Length - 2, name[^2].ToString());
    }

    private static string Ordinal(int n) => string.Create(CultureInfo.InvariantCulture, $"{n}{(n % 100 is 11 or 12 or 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}");

    private readonly record struct Meeting(int Host, int Guest, int Mechanism, int Office, DateOnly Day)
    {
        /// <summary>What makes two the same: the round, or the sides, the day and the office.</summary>
        public string Name => string.Create(CultureInfo.InvariantCulture, $"{Math.Min(Host, Guest)} {Math.Max(Host, Guest)} {(Mechanism >= 0 ? $"round {Mechanism} {Day.Year}" : $"{Day:yyyy-MM-dd} {Office}")}");
    }
}
