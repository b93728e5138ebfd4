// Properties without a name, and enums of protocols that there are not.
struct Room { var width: Double,, height: Double  // expect error 33: expected pattern
    let b: Int, }  // expect error 17: expected pattern
struct Shelf { let = 4; var n = 1 }  // expect error 20: expected pattern
    var = 4  // expect error 9: expected pattern
}  // expect error 1: extraneous '}' at top level
enum Fault: Custom {  // expect error 13: cannot find type 'Custom' in scope
    case small(Int), plain  // expect error 10: enum with raw type cannot have cases with arguments
    case twice(String)  // expect error 10: enum with raw type cannot have cases with arguments
}
