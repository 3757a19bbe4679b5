/* A library that is loaded before a program's own (LD_PRELOAD) and stands between it and the calls
   to the file system that the C library offers. It counts them from the first one on that names
   something in the folder under test and lets one of them, or all from one on, go wrong. Variables of
   the environment tell it what to do; programs that the program starts are left alone.

     FAULTS_IN     the folder under test, from the root
     FAULTS_LOG    a file to which every counted call is added: its traits, its name, its path
     FAULTS_AT     the number of the call that goes wrong, from 1 on
     FAULTS_HOW    what happens then:
                     5         the call fails with this errno (a close has closed nevertheless)
                     28+       it and every later call that has the trait of FAULTS_OF do
                     short     a read, a write or a copy does a part of its work only
                     kill      the process is killed before the call
                     exchange  the names in FAULTS_NAMES ("a:b") are exchanged before the call
                     append    a line is added to the file in FAULTS_NAMES before the call
     FAULTS_OF     a trait, as the log has them:
                     o  gives a descriptor        r  reads, writes or copies bytes
                     s  needs space on the disk   c  changes something
                     i  may be interrupted by a signal

   The program sees one processor, so that its calls come in the same order each time. */
#ifndef FAULTINJECTION_H
#define FAULTINJECTION_H
#endif
