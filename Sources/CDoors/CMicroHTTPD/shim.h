#include <microhttpd.h>

#include <string.h>

/* Leaves `%2F` in addresses as it is: whoever looks them up must see what was asked for. */
static inline size_t cmicrohttpd_leave(void *context, struct MHD_Connection *request, char *text) {
  (void)context;
  (void)request;
  return strlen(text);
}

/* Says nothing: what broken clients send is no news. */
static inline void cmicrohttpd_say_nothing(void *context, const char *format, va_list rest) {
  (void)context;
  (void)format;
  (void)rest;
}

/* MHD_start_daemon takes its options as variable arguments, which Swift cannot give. Answers come
   from `threads` threads; a client that says nothing for `seconds` is hung up on, and no more than
   `connections` are open at a time. NULL when the system refuses. */
static inline struct MHD_Daemon *cmicrohttpd_start(MHD_socket socket, unsigned threads,
                                                   unsigned connections, unsigned seconds,
                                                   MHD_AccessHandlerCallback answer,
                                                   void *context) {
  return MHD_start_daemon(
      MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG, 0, NULL, NULL,
      answer, context, MHD_OPTION_EXTERNAL_LOGGER, cmicrohttpd_say_nothing, NULL,
      MHD_OPTION_LISTEN_SOCKET, socket, MHD_OPTION_THREAD_POOL_SIZE, threads,
      MHD_OPTION_CONNECTION_LIMIT, connections, MHD_OPTION_CONNECTION_TIMEOUT, seconds,
      MHD_OPTION_UNESCAPE_CALLBACK, cmicrohttpd_leave, NULL, MHD_OPTION_END);
}
