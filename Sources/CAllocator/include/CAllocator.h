/// Lets each thread take address space in large steps.
///
/// By itself glibc asks the system for every 4 kB of a thread other than the first: 27,000 calls in a build of 10,000
/// entries, each of which holds the other threads up. Memory that is not written to is not used. Elsewhere it does
/// nothing.
void clearinghouse_take_memory_in_large_steps(void);
