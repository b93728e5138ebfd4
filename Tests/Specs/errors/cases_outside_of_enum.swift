enum T  // expect error 7: expected '{' in enum
    case a  // expect error 5: enum 'case' is not allowed outside of an enum
    case b(left: Int)  // expect error 5: enum 'case' is not allowed outside of an enum
}  // expect error 1: extraneous '}' at top level
