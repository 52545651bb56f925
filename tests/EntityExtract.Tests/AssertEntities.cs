namespace EntityExtract.Tests;

/// <summary>What holds of every extracted document.</summary>
internal static class AssertEntities
{
    public static void AreSound(ExtractedDocument document, string text)
    {
        Assert.Same(text, document.Text);
        int end = 0;
        foreach (Entity entity in document.Entities)
        {
            Assert.True(entity.Start >= end, $"{entity} starts before {end}.");
            Assert.True(entity.Length > 0);
            Assert.Equal(entity.Start + entity.Length, entity.End);
            Assert.True(entity.End <= text.Length);
            Assert.Equal(text.Substring(entity.Start, entity.Length), entity.Text);
            Assert.InRange(entity.Confidence, 0, 1);
            Assert.NotEqual("", entity.Name);
            Assert.Contains(entity.Type, EntityTypes.All);
            Assert.True(Enum.IsDefined(entity.Source));
            if (entity.Source == EntitySource.Grammar) Assert.Equal(EntityType.Date, entity.Type);
            if (entity.Date is not null) Assert.Contains(entity.Source, new[] { EntitySource.Grammar, EntitySource.Pattern });
            end = entity.End;
        }
    }
}
