/// Everything that a program finds in place without an embedding, by topic; one file a topic.
public enum StandardLibrary {
    public static let topics: [BuiltinTopic] = [
        basicProtocols, numberProtocols, integers, floatingPoint, mathematics, decimals, truth, optionals, ranges,
        sequences,
        collections, reversedCollections, flattenedSequences, arrays, arraySlices, lazySequences, dictionaries, sets,
        strings, substrings,
        textViews, characters,
        hashing, anyHashable, randomness, plainCollections, buffers, differences, results, erasedCollections,
        setAlgebra, optionSets, foundation,
        textSearches, keyPaths, references, output, processes, tuples, vectors,
    ]

    /// Types that have names of their own here and stand inside of others natively, as they are told.
    static let shownNames: [(name: String, shown: String)] = [
        ("_Decimal", "Decimal"), ("_StringIndex", "String.Index"), ("_CompareOptions", "String.CompareOptions"),
        ("_StringEncoding", "String.Encoding"), ("_UTF8View", "String.UTF8View"), ("_UTF16View", "String.UTF16View"),
        ("_UnicodeScalarView", "String.UnicodeScalarView"),
        ("UnicodeScalar", "Unicode.Scalar"), ("_ScalarProperties", "Unicode.Scalar.Properties"),
        ("_NumericType", "Unicode.NumericType"),
    ]

    static func shownName(_ name: String) -> String {
        shownNames.first { $0.name == name }?.shown ?? name
    }

    public static let library = Library(topics)
}
