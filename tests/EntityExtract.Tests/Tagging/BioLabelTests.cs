using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

public sealed class BioLabelTests
{
    public static TheoryData<EntityType> Types => [.. EntityTypes.All];

    [Fact]
    public void The_names_of_the_labels_are_part_of_the_file_format() =>
        Assert.Equal(
            [
                "O",
                "B-PERSON", "P-PERSON", "I-PERSON",
                "B-LOCATION", "P-LOCATION", "I-LOCATION",
                "B-ORGANIZATION", "P-ORGANIZATION", "I-ORGANIZATION",
                "B-DATE", "P-DATE", "I-DATE",
            ],
            Enumerable.Range(0, BioLabel.Count).Select(BioLabel.NameOf));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_label_knows_its_type_and_position(EntityType type)
    {
        int[] labels = [BioLabel.Begin(type), BioLabel.BeginAfterProclitic(type), BioLabel.Inside(type)];

        Assert.Equal([$"B-{type.ToTag()}", $"P-{type.ToTag()}", $"I-{type.ToTag()}"], labels.Select(BioLabel.NameOf));
        Assert.All(labels, label => Assert.Equal(type, BioLabel.TypeOf(label)));
        Assert.Equal([false, false, true], labels.Select(BioLabel.IsInside));
        Assert.Equal([false, true, false], labels.Select(BioLabel.IsBeginAfterProclitic));
    }

    [Fact]
    public void Outside_is_neither_inside_nor_after_a_proclitic()
    {
        Assert.False(BioLabel.IsInside(BioLabel.Outside));
        Assert.False(BioLabel.IsBeginAfterProclitic(BioLabel.Outside));
    }

    [Fact]
    public void Only_an_inside_label_needs_its_type_before_it()
    {
        for (int previous = 0; previous < BioLabel.Count; previous++)
        {
            for (int label = 0; label < BioLabel.Count; label++)
            {
                string before = BioLabel.NameOf(previous);
                string name = BioLabel.NameOf(label);
                bool expected = name[0] != 'I' || (before != "O" && before[2..] == name[2..]);

                Assert.Equal(expected, BioLabel.CanFollow(previous, label));
            }
        }
    }
}
