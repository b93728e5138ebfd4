import java.util  // expect error 8: no such module 'java.util'
import math
let x: Int = "a"
