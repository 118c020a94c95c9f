using Chancery.Core.Words;

namespace Chancery.Packs.Checking;

/// <summary>One form of a word list with the line it stands in.</summary>
internal sealed record WordLine(string Form, string Class, Features Features, string Origin);
