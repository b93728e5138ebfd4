// What Embedded Swift's standard library expects of the system below it, in the browser.
#ifndef CBROWSERSHIM_H
#define CBROWSERSHIM_H
#endif
