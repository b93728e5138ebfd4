/// Operations that the machine knows itself: one instruction, or a routine beside the heap.
///
/// Operands are the parameters of the row that names it, `self` first; generic ones are read from the reference's
/// arguments.
public enum Intrinsic: UInt16, Sendable, CaseIterable {
    // MARK: Int and its relatives; the operand type is that of the result or of the first parameter
    case integerAdd, integerSubtract, integerMultiply, integerDivide, integerRemainder, integerNegate
    case integerAddWrapping, integerSubtractWrapping, integerMultiplyWrapping
    case integerAnd, integerOr, integerXor, integerNot
    /// Smart shifts: any distance, negative ones too.
    case integerShiftLeft, integerShiftRight
    case integerMaskingShiftLeft, integerMaskingShiftRight
    case integerEqual, integerNotEqual, integerLess, integerLessOrEqual, integerGreater, integerGreaterOrEqual
    case integerAddAssign, integerSubtractAssign, integerMultiplyAssign, integerDivideAssign
    case integerRemainderAssign
    case integerMagnitude, integerSignum
    case integerLeadingZeros, integerTrailingZeros, integerNonzeroBits
    case integerAddReportingOverflow, integerSubtractReportingOverflow, integerMultiplyReportingOverflow
    case integerQuotientAndRemainder, integerMultipliedFullWidth
    /// Between integer types: trapping, `exactly:` (optional), `clamping:`, `truncatingIfNeeded:`.
    case integerConvert, integerExactly, integerClamping, integerTruncating
    /// From Double or Float, trapping and `exactly:`.
    case integerFromFloating, integerExactlyFromFloating
    /// `Int("12")`, `Int("ff", radix: 16)`
    case integerParse, integerParseRadix
    /// The least and the greatest value of the type.
    case integerMinimum, integerMaximum
    case integerHash

    // MARK: Double and Float
    case floatingAdd, floatingSubtract, floatingMultiply, floatingDivide, floatingNegate
    case floatingEqual, floatingNotEqual, floatingLess, floatingLessOrEqual, floatingGreater
    case floatingGreaterOrEqual
    case floatingAddAssign, floatingSubtractAssign, floatingMultiplyAssign, floatingDivideAssign
    case floatingAbs, floatingSquareRoot, floatingRemainder, floatingTruncatingRemainder
    case floatingRound, floatingRoundDown, floatingRoundUp, floatingRoundTowardZero, floatingRoundToEven
    case floatingFromInteger, floatingConvert
    case floatingParse
    case floatingIsNaN, floatingIsInfinite, floatingIsFinite, floatingIsZero, floatingIsNormal, floatingIsSubnormal
    case floatingSignIsMinus, floatingExponent, floatingSignificand, floatingUnitInLastPlace, floatingNextUp
    case floatingFusedMultiplyAdd
    case floatingHash
    /// Mathematics of `import Foundation`.
    case floatingExp, floatingExp2, floatingExpMinusOne, floatingLog, floatingLog2, floatingLog10
    case floatingLogOnePlus, floatingPower, floatingSin, floatingCos, floatingTan, floatingArcSin, floatingArcCos
    case floatingArcTan, floatingArcTan2, floatingSinh, floatingCosh, floatingTanh, floatingArcSinh
    case floatingArcCosh, floatingArcTanh, floatingHypot, floatingCubeRoot, floatingErrorFunction
    case floatingErrorComplement, floatingGamma, floatingLogGamma, floatingModulo

    // MARK: Bool
    case booleanNot, booleanEqual, booleanNotEqual, booleanToggle

    // MARK: Text; indices are byte offsets in a `String.Index`
    case stringConcatenate, stringAppend, stringEqual, stringNotEqual, stringLess, stringLessOrEqual, stringGreater
    case stringGreaterOrEqual
    case stringIsEmpty, stringCount, stringUTF8Count, stringHash
    case stringIndexAfter, stringIndexBefore, stringCharacterAt, stringSlice
    case stringHasPrefix, stringHasSuffix, stringSplit, stringContains, stringUppercased, stringLowercased
    case stringRepeating, stringFromCharacter, stringFromSubstring
    case stringAppendCharacter, stringUTF8At, stringFromUTF8, stringScalarAt, stringScalarWidthAt
    case stringFromScalar
    /// `String(describing:)`, `"\(x)"`, `String(reflecting:)` of any value by its type.
    case describe, describeReflecting, dump
    case stringFromIntegerRadix, stringFormat
    case substringSlice, substringBase, substringStart, substringEnd, stringFind
    case characterEqual, characterLess, characterHash, characterIsLetter, characterIsNumber
    case characterIsWhitespace, characterIsUppercase, characterIsLowercase, characterIsPunctuation, characterIsNewline
    case characterIsSymbol, characterIsASCII, characterASCIIValue, characterUppercased, characterLowercased
    case characterWholeNumberValue, characterHexDigitValue, characterFromString

    // MARK: Array
    case arrayEmpty, arrayRepeating, arrayCount, arrayGet, arraySet, arrayAppend, arrayAppendArray, arrayConcatenate
    case arrayInsert, arrayRemoveAt, arrayRemoveLast, arrayRemoveAll
    case arraySwapAt, arrayReserve, arrayCapacity, arrayReverse
    /// Whether the elements are numbers or texts, asked of the type when code is compiled, and their order then.
    case arrayIsPlainlyOrdered, arraySortPlainly

    // MARK: Dictionary and Set; keys compare through their conformance to Hashable
    case dictionaryEmpty, dictionaryCount, dictionaryGet, dictionarySet, dictionaryRemove, dictionaryRemoveAll
    case dictionaryReserve
    /// Entry by position in insertion order; positions may be free.
    case dictionaryNextPosition, dictionaryKeyAt, dictionaryValueAt, dictionaryPositionOfKey
    case setEmpty, setCount, setContains, setInsert, setRemove, setRemoveAll, setReserve
    case setNextPosition, setElementAt

    // MARK: Classes
    case objectIdentical, objectIdentifier, objectIsUnique, weakMake, weakLoad

    // MARK: Sizes that the real compiler gives values
    case memorySize, memoryAlignment

    // MARK: Output and ends
    case printLine
    case fatalError, preconditionFailure, assertionFailure, exit
    case precondition, assert
}
