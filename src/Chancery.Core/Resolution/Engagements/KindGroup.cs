using Chancery.Core.Readings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Kinds under which two reports may tell of one engagement.</summary>
internal enum KindGroup
{
    Meeting,
    Visit,
    Signing,
    Forces,
}
