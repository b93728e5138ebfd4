func palindrome(_ s: String) -> Bool {
    return s == s.reversed()  // expect error 14: binary operator '==' cannot be applied to operands of type 'String' and '[String.Element]' (aka 'Array<Character>')
}
print(palindrome("abba"))
