enum E {
    case a
    case a  // expect error 10: invalid redeclaration of 'a'
}
